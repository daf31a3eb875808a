package org.luyumarket.channel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.luyumarket.platform.Outbox;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets partners know what became of their deals; in the transaction of whoever moved them. */
@Component
class DealNews {

    private final DealRepository deals;
    private final Outbox outbox;

    DealNews(DealRepository deals, Outbox outbox) {
        this.deals = deals;
        this.outbox = outbox;
    }

    /** Of those that are of a partner. */
    Mono<Void> tell(List<Deal> moved) {
        List<Deal> theirs = moved.stream()
                .filter(deal -> deal.terms().way().partnerId() != null)
                .toList();
        return theirs.isEmpty()
                ? Mono.empty()
                : originals(theirs)
                        .map(originals -> theirs.stream()
                                .map(deal -> changed(deal, originals))
                                .toList())
                        .flatMap(outbox::append);
    }

    /** What follows a sale is filed under the number of the sale. */
    private Mono<Map<UUID, String>> originals(List<Deal> followers) {
        List<UUID> ids = followers.stream()
                .map(Deal::corrects)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? Mono.just(Map.of()) : deals.find(ids).collectMap(Deal::id, Deal::number);
    }

    private static DealChanged changed(Deal deal, Map<UUID, String> originals) {
        UUID original = deal.corrects();
        return new DealChanged(
                deal.number(),
                original == null ? deal.number() : originals.getOrDefault(original, deal.number()),
                deal.cause(),
                Objects.requireNonNull(deal.terms().way().partnerId()),
                deal.names().product(),
                deal.kind(),
                deal.status());
    }
}
