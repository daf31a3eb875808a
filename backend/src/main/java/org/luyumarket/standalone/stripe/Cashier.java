package org.luyumarket.standalone.stripe;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Decides what becomes of payments and refunds; storing what it decides is left to the caller. */
final class Cashier {

    /** How long delayed money takes. */
    static final Duration LATER = Duration.ofSeconds(15);

    private static final int ID_BYTES = 16;

    private final Account account;
    private final StripeObjects objects;
    private final InstantSource clock;
    private final Set<Mischief> mischief;
    private final SecureRandom random = new SecureRandom();
    private final JsonMapper json = new JsonMapper();

    Cashier(Account account, StripeObjects objects, InstantSource clock, Set<Mischief> mischief) {
        this.account = account;
        this.objects = objects;
        this.clock = clock;
        this.mischief = mischief;
    }

    Decision open(Form form) {
        Instant now = clock.instant();
        Checkout checkout = Checkout.open(newId("cs_test_"), CheckoutRules.terms(form, now), now);
        return new Decision(objects.session(checkout, false), List.of(checkout));
    }

    Decision expire(String id) {
        Checkout checkout = account.checkout(id);
        if (!checkout.isOpen()) {
            throw StripeRefusal.invalid(
                    "session", "Only Checkout Sessions with a status in [\"open\"] can be expired.");
        }
        return new Decision(objects.session(checkout.expired(), false), expired(checkout));
    }

    Decision refund(Form form) {
        Checkout paid = account.checkoutOfIntent(form.require("payment_intent"));
        long refunded = refunded(paid);
        long left = paid.standing() == Checkout.Standing.PAID ? paid.terms().amount() - refunded : 0;
        long amount = form.find("amount").isPresent() ? form.requireNumber("amount") : left;
        if (left == 0) {
            throw StripeRefusal.invalid("amount", "charge_already_refunded", "The charge has already been refunded.");
        }
        if (amount <= 0 || amount > left) {
            throw StripeRefusal.invalid(
                    "amount", "Refund amount (" + amount + ") is greater than unrefunded amount (" + left + ").");
        }
        GivenBack refund = newRefund(paid, amount, form.inside("metadata"));
        List<Fact> facts = new ArrayList<>(List.of(refund, happening("refund.created", objects.refund(refund))));
        facts.add(happening("charge.refunded", objects.charge(paid, refunded + amount)));
        return new Decision(objects.refund(refund), facts);
    }

    /** What a buyer does on an open page; on any other page nothing happens. */
    List<Fact> act(Checkout checkout, BuyerAction action) {
        if (!checkout.isOpen()) {
            return List.of();
        }
        return switch (action) {
            case PAY -> completed(checkout.paid(newId("pi_")));
            case PAY_LATER -> completed(processing(checkout, Checkout.Standing.WILL_PAY));
            case FAIL_LATER -> completed(processing(checkout, Checkout.Standing.WILL_FAIL));
            case DECLINE, CANCEL -> List.of();
        };
    }

    /** What time has brought by then. */
    List<Fact> due(Instant now) {
        List<Fact> facts = new ArrayList<>();
        account.checkouts()
                .filter(checkout -> checkout.isOverdue(now))
                .map(this::expired)
                .forEach(facts::addAll);
        account.checkouts()
                .filter(checkout -> checkout.isDue(now))
                .map(this::settled)
                .forEach(facts::addAll);
        account.refunds().filter(refund -> refund.isDue(now)).map(this::settled).forEach(facts::addAll);
        return facts;
    }

    long refunded(Checkout paid) {
        return account.refundsOf(String.valueOf(paid.intentId()))
                .filter(GivenBack::takesMoney)
                .mapToLong(GivenBack::amount)
                .sum();
    }

    private Checkout processing(Checkout checkout, Checkout.Standing outcome) {
        return checkout.processing(newId("pi_"), outcome, clock.instant().plus(LATER));
    }

    private List<Fact> completed(Checkout checkout) {
        return List.of(checkout, happening("checkout.session.completed", objects.session(checkout, false)));
    }

    private List<Fact> expired(Checkout checkout) {
        Checkout expired = checkout.expired();
        return List.of(expired, happening("checkout.session.expired", objects.session(expired, false)));
    }

    private List<Fact> settled(Checkout checkout) {
        Checkout settled = checkout.settled();
        String outcome = settled.standing() == Checkout.Standing.PAID ? "succeeded" : "failed";
        return List.of(
                settled, happening("checkout.session.async_payment_" + outcome, objects.session(settled, false)));
    }

    private List<Fact> settled(GivenBack refund) {
        GivenBack settled = refund.settled();
        String type = settled.standing() == GivenBack.Standing.FAILED ? "refund.failed" : "refund.updated";
        return List.of(settled, happening(type, objects.refund(settled)));
    }

    private GivenBack newRefund(Checkout paid, long amount, Map<String, String> metadata) {
        Instant now = clock.instant();
        GivenBack.Standing standing = refundStanding();
        Instant settlesAt = standing == GivenBack.Standing.SUCCEEDED ? null : now.plus(LATER);
        return new GivenBack(
                newId("re_"),
                String.valueOf(paid.intentId()),
                amount,
                paid.terms().currency(),
                metadata,
                standing,
                now,
                settlesAt);
    }

    private GivenBack.Standing refundStanding() {
        if (mischief.contains(Mischief.FAILING_REFUNDS)) {
            return GivenBack.Standing.WILL_FAIL;
        }
        if (mischief.contains(Mischief.BOUNCING_REFUNDS)) {
            return GivenBack.Standing.WILL_BOUNCE;
        }
        return mischief.contains(Mischief.PENDING_REFUNDS)
                ? GivenBack.Standing.WILL_SUCCEED
                : GivenBack.Standing.SUCCEEDED;
    }

    private Happening happening(String type, Map<String, Object> object) {
        return new Happening(newId("evt_"), type, clock.instant(), json.valueToTree(object), false);
    }

    private String newId(String prefix) {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return prefix + HexFormat.of().formatHex(bytes);
    }

    /** The object to answer with, and what must be stored before it is. */
    record Decision(Map<String, Object> object, List<Fact> facts) {}
}
