package org.luyumarket.ordering.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luyumarket.campaign.DrawRequest;
import org.luyumarket.inventory.HoldOutcome;
import org.luyumarket.inventory.HoldOutcome.Lacking;
import org.luyumarket.inventory.HoldRequest;
import org.luyumarket.ordering.Quote.Shortage;
import org.luyumarket.ordering.intake.Placing.CallerKey;
import org.luyumarket.ordering.intake.Placing.Claim;
import org.luyumarket.ordering.intake.Verdict.Accepted;
import org.luyumarket.ordering.intake.Verdict.Refused;
import org.luyumarket.ordering.intake.Verdict.Repeated;
import org.luyumarket.ordering.pricing.Pricing;
import org.luyumarket.ordering.pricing.Pricing.Priced;
import org.luyumarket.platform.Refusal;

/**
 * Decides the placements of a batch, all with different keys: first which of them were placed before, then what the others
 * cost, then for whom the money of campaigns lasts, then who gets stock. Each ends with exactly one verdict.
 */
final class BatchDecision {

    private final List<Placing> batch;
    private final Map<UUID, Verdict> verdicts = new HashMap<>();
    private final List<Offer> offers = new ArrayList<>();

    BatchDecision(List<Placing> batch) {
        this.batch = batch;
    }

    /** Only an accepted order has claimed its key. */
    void recognise(Map<CallerKey, StoredClaim> claimed) {
        for (Placing placing : batch) {
            StoredClaim earlier = claimed.get(placing.claim().key());
            if (earlier != null) {
                verdicts.put(placing.orderId(), repeated(placing, earlier));
            }
        }
    }

    private static Verdict repeated(Placing placing, StoredClaim earlier) {
        return earlier.claim().equals(placing.claim())
                ? new Repeated(earlier.orderId())
                : new Refused(new IdempotencyKeyReused());
    }

    Set<String> skus() {
        return open().flatMap(placing -> placing.basket().quantities().keySet().stream())
                .collect(Collectors.toSet());
    }

    void price(Pricing pricing) {
        open().toList().forEach(placing -> price(placing, pricing));
    }

    /** What the placements that can be priced want of the purses of campaigns; most want nothing. */
    List<DrawRequest> draws() {
        return offers.stream()
                .filter(offer -> !offer.placing().bargain().isNone())
                .map(offer -> offer.placing().draws(offer.priced()))
                .filter(request -> !request.draws().isEmpty())
                .toList();
    }

    void withhold(Map<UUID, Refusal> refused) {
        offers.removeIf(offer -> refused.containsKey(offer.placing().orderId()));
        refused.forEach((order, why) -> verdicts.put(order, new Refused(why)));
    }

    /** What those still open want of the stock. */
    List<HoldRequest> stock() {
        return offers.stream().map(offer -> offer.placing().stock()).toList();
    }

    private void price(Placing placing, Pricing pricing) {
        try {
            Priced priced = pricing.price(placing.basket(), placing.division(), placing.bargain());
            if (placing.expectedTotal() != null && !placing.expectedTotal().isEqual(priced.total())) {
                throw new PriceChanged(priced.total());
            }
            offers.add(new Offer(placing, priced));
        } catch (Refusal refusal) {
            verdicts.put(placing.orderId(), new Refused(refusal));
        }
    }

    /** The orders to be stored: those whose stock is held. The outcomes are in the order of what was wanted. */
    List<AcceptedOrder> accept(List<HoldOutcome> outcomes) {
        List<AcceptedOrder> accepted = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Placing placing = offers.get(i).placing();
            if (outcomes.get(i) instanceof Lacking lacking) {
                verdicts.put(placing.orderId(), new Refused(new NotEnoughStock(shortages(placing, lacking))));
            } else {
                AcceptedOrder order = placing.accept(offers.get(i).priced());
                verdicts.put(placing.orderId(), new Accepted(order));
                accepted.add(order);
            }
        }
        return accepted;
    }

    private static List<Shortage> shortages(Placing placing, Lacking lacking) {
        return lacking.left().entrySet().stream()
                .map(left -> new Shortage(left.getKey(), placing.basket().quantity(left.getKey()), left.getValue()))
                .toList();
    }

    /** In the order of the batch. */
    List<Verdict> verdicts() {
        return batch.stream()
                .map(placing -> Objects.requireNonNull(verdicts.get(placing.orderId())))
                .toList();
    }

    private Stream<Placing> open() {
        return batch.stream().filter(placing -> !verdicts.containsKey(placing.orderId()));
    }

    private record Offer(Placing placing, Priced priced) {}

    /** A claim that an accepted order has made. */
    record StoredClaim(UUID orderId, Claim claim) {}
}
