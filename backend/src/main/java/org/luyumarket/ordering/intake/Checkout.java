package org.luyumarket.ordering.intake;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.luyumarket.campaign.Campaigns;
import org.luyumarket.campaign.Deals;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.PlaceOrder;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.ordering.intake.Placing.CallerKey;
import org.luyumarket.ordering.intake.Placing.Claim;
import org.luyumarket.ordering.pricing.Bargain;
import org.luyumarket.ordering.pricing.Basket;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.PersonalData;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Turns a request into a placement: checked, numbered, its address sealed. Needs no database. */
@Component
public class Checkout {

    private static final String GUESTS = "guest";

    /** What PostgreSQL keeps of a moment, so that an order sent again is answered like the first time. */
    private static final ChronoUnit KEPT_EXACTLY = ChronoUnit.MICROS;

    private final PlacingRules rules;
    private final OrderNumbers numbers;
    private final ShipToSeal seal;
    private final PersonalData personalData;
    private final Campaigns campaigns;
    private final Ids ids;
    private final Clock clock;
    private final Duration hold;

    Checkout(
            PlacingRules rules,
            OrderNumbers numbers,
            ShipToSeal seal,
            PersonalData personalData,
            Campaigns campaigns,
            Ids ids,
            Clock clock,
            @Value("${luyu.hold-minutes:30}") int holdMinutes) {
        this.rules = rules;
        this.numbers = numbers;
        this.seal = seal;
        this.personalData = personalData;
        this.campaigns = campaigns;
        this.ids = ids;
        this.clock = clock;
        this.hold = Duration.ofMinutes(holdMinutes);
    }

    public Placing prepare(PlaceOrder request) {
        Basket basket = rules.check(request);
        Instant now = clock.instant().truncatedTo(KEPT_EXACTLY);
        Person buyer = request.buyer();
        Bargain bargain = bargain(request, basket, now);
        return new Placing(
                ids.next(),
                numbers.next(now),
                new Claim(key(request), fingerprint(request, basket)),
                buyer == null ? null : buyer.id(),
                basket,
                request.shipTo().division(),
                seal.seal(request.shipTo()),
                request.expectedTotal(),
                now,
                now.plus(hold),
                bargain,
                bargain.isNone() ? "" : person(request));
    }

    /** Most orders are at the usual prices, and nobody has to be told apart for them. */
    private Bargain bargain(PlaceOrder request, Basket basket, Instant now) {
        Deals deals = campaigns.deals();
        return request.coupon() == null && !deals.concern(basket.quantities().keySet())
                ? Bargain.NONE
                : new Bargain(deals, request.coupon(), now);
    }

    private String person(PlaceOrder request) {
        Person buyer = request.buyer();
        return buyer == null
                ? personalData.fingerprint("phone " + request.shipTo().phone())
                : buyer.id().toString();
    }

    private static CallerKey key(PlaceOrder request) {
        Person buyer = request.buyer();
        return new CallerKey(buyer == null ? GUESTS : buyer.id().toString(), request.idempotencyKey());
    }

    /** Keyed, since it is made of personal data. */
    private String fingerprint(PlaceOrder request, Basket basket) {
        ShipTo to = request.shipTo();
        String lines = new TreeMap<>(basket.quantities())
                .entrySet().stream().map(Object::toString).collect(joining(","));
        String total = request.expectedTotal() == null ? "" : Long.toString(Cny.fen(request.expectedTotal()));
        String content =
                String.join("\n", lines, to.name(), to.phone(), to.division().value(), to.address(), total);
        return personalData.fingerprint(request.coupon() == null ? content : content + "\n" + request.coupon());
    }
}
