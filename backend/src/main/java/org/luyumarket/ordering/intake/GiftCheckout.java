package org.luyumarket.ordering.intake;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.Campaigns;
import org.luyumarket.campaign.Deals;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.PlaceGift;
import org.luyumarket.ordering.PlaceGift.Recipient;
import org.luyumarket.ordering.intake.GiftPlacing.Parcel;
import org.luyumarket.ordering.intake.Placing.CallerKey;
import org.luyumarket.ordering.intake.Placing.Claim;
import org.luyumarket.ordering.pricing.Bargain;
import org.luyumarket.ordering.pricing.Basket;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.PersonalData;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Turns a gift into placements, one for each recipient: checked, numbered, addresses and cards sealed. Needs no database. */
@Component
public class GiftCheckout {

    private static final String GUESTS = "guest";

    private final GiftRules rules;
    private final OrderNumbers numbers;
    private final ShipToSeal addresses;
    private final GiftCardSeal cards;
    private final PersonalData personalData;
    private final Campaigns campaigns;
    private final Ids ids;
    private final Clock clock;
    private final Duration hold;

    GiftCheckout(
            GiftRules rules,
            OrderNumbers numbers,
            ShipToSeal addresses,
            GiftCardSeal cards,
            PersonalData personalData,
            Campaigns campaigns,
            Ids ids,
            Clock clock,
            @Value("${luyu.hold-minutes:30}") int holdMinutes) {
        this.rules = rules;
        this.numbers = numbers;
        this.addresses = addresses;
        this.cards = cards;
        this.personalData = personalData;
        this.campaigns = campaigns;
        this.ids = ids;
        this.clock = clock;
        this.hold = Duration.ofMinutes(holdMinutes);
    }

    public GiftPlacing prepare(PlaceGift request) {
        List<Basket> baskets = rules.check(request);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Frame frame = new Frame(request, ids.next(), now, now.plus(hold), person(request));
        return new GiftPlacing(
                frame.id(),
                numbers.nextOfGift(now),
                new Claim(new CallerKey(scope(request), request.idempotencyKey()), fingerprint(request, baskets)),
                frame.buyerId(),
                personalData.seal(request.phone()),
                request.tellsRecipients(),
                parcels(frame, baskets),
                request.expectedTotal(),
                now,
                frame.until());
    }

    private List<Parcel> parcels(Frame frame, List<Basket> baskets) {
        List<Parcel> parcels = new ArrayList<>();
        for (int i = 0; i < baskets.size(); i++) {
            parcels.add(parcel(frame, i, baskets.get(i)));
        }
        return parcels;
    }

    /** The gift has claimed the caller's key; its orders claim keys of its own. */
    private Parcel parcel(Frame frame, int index, Basket basket) {
        Recipient recipient = frame.request().recipients().get(index);
        Bargain bargain = bargain(basket, frame.at());
        Placing placing = new Placing(
                ids.next(),
                numbers.next(frame.at()),
                new Claim(new CallerKey("gift:" + frame.id(), Integer.toString(index)), ""),
                frame.buyerId(),
                basket,
                recipient.to().division(),
                addresses.seal(recipient.to()),
                null,
                frame.at(),
                frame.until(),
                bargain,
                bargain.isNone() ? "" : frame.person());
        PlaceGift.Wording card = frame.request().card();
        return new Parcel(
                placing, cards.seal(card.from(), recipient.text().isEmpty() ? card.text() : recipient.text()));
    }

    private Bargain bargain(Basket basket, Instant now) {
        Deals deals = campaigns.deals();
        return deals.concern(basket.quantities().keySet()) ? new Bargain(deals, null, now) : Bargain.NONE;
    }

    /** Campaigns count the giver, whoever receives. */
    private String person(PlaceGift request) {
        Person buyer = request.buyer();
        return buyer == null
                ? personalData.fingerprint("phone " + request.phone())
                : buyer.id().toString();
    }

    private static String scope(PlaceGift request) {
        Person buyer = request.buyer();
        return buyer == null ? GUESTS : buyer.id().toString();
    }

    /** Keyed, since it is made of personal data. */
    private String fingerprint(PlaceGift request, List<Basket> baskets) {
        List<String> content = new ArrayList<>(List.of(
                request.phone(),
                request.card().from(),
                request.card().text(),
                Boolean.toString(request.tellsRecipients()),
                request.expectedTotal() == null ? "" : Long.toString(Cny.fen(request.expectedTotal()))));
        for (int i = 0; i < baskets.size(); i++) {
            content.add(content(request.recipients().get(i), baskets.get(i)));
        }
        return personalData.fingerprint(String.join("\n", content));
    }

    private static String content(Recipient recipient, Basket basket) {
        String lines = new TreeMap<>(basket.quantities())
                .entrySet().stream().map(Object::toString).collect(joining(","));
        return String.join(
                "\n",
                lines,
                recipient.to().name(),
                recipient.to().phone(),
                recipient.to().division().value(),
                recipient.to().address(),
                recipient.text());
    }

    /** What all orders of a gift have in common. */
    private record Frame(PlaceGift request, UUID id, Instant at, Instant until, String person) {

        @Nullable
        UUID buyerId() {
            Person buyer = request.buyer();
            return buyer == null ? null : buyer.id();
        }
    }
}
