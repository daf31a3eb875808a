package org.luyumarket.standalone.stripe;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.luyumarket.standalone.stripe.Cashier.Decision;
import tools.jackson.databind.json.JsonMapper;

/** Stripe's interface for programs: whoever holds the secret key may ask, and the same idempotency key gives the same answer. */
final class Api {

    private final Account account;
    private final Cashier cashier;
    private final StripeObjects objects;
    private final InstantSource clock;
    private final String secretKey;
    private final JsonMapper json = new JsonMapper();

    Api(Account account, Cashier cashier, StripeObjects objects, InstantSource clock, String secretKey) {
        this.account = account;
        this.cashier = cashier;
        this.objects = objects;
        this.clock = clock;
        this.secretKey = secretKey;
    }

    Reply answer(Call call) {
        try {
            authenticate(call);
            return call.isPost() ? change(call) : Reply.json(200, text(read(call)));
        } catch (StripeRefusal refusal) {
            return Reply.json(refusal.status(), text(refusal.body()));
        }
    }

    Reply failure() {
        StripeRefusal failure = StripeRefusal.serverError();
        return Reply.json(failure.status(), text(failure.body()));
    }

    void authenticate(Call call) {
        if (!call.header("Authorization").equals("Bearer " + secretKey)) {
            throw StripeRefusal.unauthorised();
        }
    }

    private Reply change(Call call) {
        String key = call.header("Idempotency-Key");
        Optional<Remembered> earlier = key.isEmpty() ? Optional.empty() : account.answer(key, clock.instant());
        return earlier.map(answer -> repeat(answer, call)).orElseGet(() -> changeNow(call, key));
    }

    private static Reply repeat(Remembered earlier, Call call) {
        if (!earlier.request().equals(fingerprint(call))) {
            throw StripeRefusal.keyReused();
        }
        return new Reply(200, "application/json", Map.of("Idempotent-Replayed", "true"), earlier.answer());
    }

    /** As at Stripe, a request that was refused is not remembered. */
    private Reply changeNow(Call call, String key) {
        Decision decision = decide(call);
        String answer = text(decision.object());
        List<Fact> facts = new ArrayList<>(decision.facts());
        if (!key.isEmpty()) {
            facts.add(new Remembered(key, fingerprint(call), answer, clock.instant()));
        }
        account.store(facts);
        return Reply.json(200, answer);
    }

    private Decision decide(Call call) {
        String[] parts = call.parts();
        if (call.path().equals("/v1/checkout/sessions")) {
            return cashier.open(Form.parse(call.body()));
        }
        if (call.path().equals("/v1/refunds")) {
            return cashier.refund(Form.parse(call.body()));
        }
        if (call.path().startsWith("/v1/checkout/sessions/") && parts.length == 5 && parts[4].equals("expire")) {
            return cashier.expire(parts[3]);
        }
        throw StripeRefusal.unknownAddress(call.method(), call.path());
    }

    private Map<String, Object> read(Call call) {
        String[] parts = call.parts();
        Form query = Form.parse(call.query());
        return switch (pattern(parts)) {
            case "v1/checkout/sessions/*" ->
                objects.session(account.checkout(parts[3]), query.hasValue("payment_intent"));
            case "v1/payment_intents/*" -> objects.intent(account.checkoutOfIntent(parts[2]));
            case "v1/refunds/*" -> objects.refund(account.refund(parts[2]));
            case "v1/refunds" ->
                StripeObjects.list("/v1/refunds", newestFirst(refunds(query)).map(objects::refund));
            case "v1/events/*" -> objects.event(account.event(parts[2]));
            case "v1/events" ->
                StripeObjects.list("/v1/events", newestFirst(events(query)).map(objects::event));
            default -> throw StripeRefusal.unknownAddress(call.method(), call.path());
        };
    }

    private Stream<GivenBack> refunds(Form query) {
        return query.find("payment_intent").map(account::refundsOf).orElseGet(account::refunds);
    }

    private Stream<Happening> events(Form query) {
        Optional<String> type = query.find("type");
        return account.events().filter(event -> type.isEmpty() || type.get().equals(event.type()));
    }

    /** The path with a star in place of the id, which is what follows a collection's name. */
    private static String pattern(String[] parts) {
        String[] pattern = parts.clone();
        int id = parts.length > 1 && parts[1].equals("checkout") ? 3 : 2;
        if (parts.length == id + 1) {
            pattern[id] = "*";
        }
        return String.join("/", pattern);
    }

    private static <T> Stream<T> newestFirst(Stream<T> oldestFirst) {
        List<T> reversed = new ArrayList<>(oldestFirst.toList());
        Collections.reverse(reversed);
        return reversed.stream();
    }

    private static String fingerprint(Call call) {
        return call.path() + " " + call.body();
    }

    private String text(Object value) {
        return json.writeValueAsString(value);
    }
}
