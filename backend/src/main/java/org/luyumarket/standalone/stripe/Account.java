package org.luyumarket.standalone.stripe;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All the sandbox knows. Touched by one thread only; every change is in the journal before it can be seen. */
final class Account {

    private static final Duration MEMORY_OF_ANSWERS = Duration.ofHours(24);
    private static final Duration MEMORY_OF_EVENTS = Duration.ofDays(30);

    private final Journal journal;
    private final Map<String, Checkout> checkouts = new LinkedHashMap<>();
    private final Map<String, GivenBack> refunds = new LinkedHashMap<>();
    private final Map<String, Happening> events = new LinkedHashMap<>();
    private final Map<String, Happening> untold = new LinkedHashMap<>();
    private final Map<String, Remembered> answers = new LinkedHashMap<>();

    private Account(Journal journal) {
        this.journal = journal;
    }

    /** As the journal left it; what is no longer worth keeping leaves the journal too. */
    static Account from(Journal journal, Instant now) {
        Account account = new Account(journal);
        journal.replay(account::remember);
        journal.compact(account.worthKeeping(now));
        return account;
    }

    void store(Fact... facts) {
        store(List.of(facts));
    }

    void store(Collection<? extends Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        journal.append(facts);
        facts.forEach(this::remember);
    }

    private void remember(Fact fact) {
        if (fact instanceof Checkout checkout) {
            checkouts.put(checkout.id(), checkout);
        } else if (fact instanceof GivenBack refund) {
            refunds.put(refund.id(), refund);
        } else if (fact instanceof Happening event) {
            remember(event);
        } else if (fact instanceof Remembered answer) {
            answers.put(answer.key(), answer);
        }
    }

    /** All that is still worth keeping at the given time. */
    private List<Fact> worthKeeping(Instant now) {
        List<Fact> facts = new ArrayList<>(checkouts.values());
        facts.addAll(refunds.values());
        events.values().stream()
                .filter(event -> !event.delivered() || event.created().isAfter(now.minus(MEMORY_OF_EVENTS)))
                .forEach(facts::add);
        answers.values().stream()
                .filter(answer -> answer.created().isAfter(now.minus(MEMORY_OF_ANSWERS)))
                .forEach(facts::add);
        return facts;
    }

    Checkout checkout(String id) {
        return Optional.ofNullable(checkouts.get(id)).orElseThrow(() -> StripeRefusal.unknown("checkout.session", id));
    }

    Checkout checkoutOfIntent(String intentId) {
        return checkouts.values().stream()
                .filter(checkout -> intentId.equals(checkout.intentId()))
                .findFirst()
                .orElseThrow(() -> StripeRefusal.unknown("payment_intent", intentId));
    }

    GivenBack refund(String id) {
        return Optional.ofNullable(refunds.get(id)).orElseThrow(() -> StripeRefusal.unknown("refund", id));
    }

    Happening event(String id) {
        return Optional.ofNullable(events.get(id)).orElseThrow(() -> StripeRefusal.unknown("event", id));
    }

    Optional<Remembered> answer(String key, Instant now) {
        return Optional.ofNullable(answers.get(key))
                .filter(answer -> answer.created().isAfter(now.minus(MEMORY_OF_ANSWERS)));
    }

    Stream<Checkout> checkouts() {
        return List.copyOf(checkouts.values()).stream();
    }

    Stream<GivenBack> refunds() {
        return List.copyOf(refunds.values()).stream();
    }

    Stream<GivenBack> refundsOf(String intentId) {
        return refunds().filter(refund -> refund.intentId().equals(intentId));
    }

    Stream<Happening> events() {
        return List.copyOf(events.values()).stream();
    }

    /** What nobody has taken yet, in the order in which it happened. */
    List<Happening> untold() {
        return List.copyOf(untold.values());
    }

    private void remember(Happening event) {
        events.put(event.id(), event);
        if (event.delivered()) {
            untold.remove(event.id());
        } else {
            untold.put(event.id(), event);
        }
    }
}
