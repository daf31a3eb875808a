package org.luyumarket.subscription;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luyumarket.channel.DealChanged;
import org.luyumarket.channel.DealStatus;
import org.luyumarket.channel.TillReported;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.LedgerEntry.Verdict;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.subscription.MessageRepository.Audience;
import org.luyumarket.subscription.Subscriber.Kind;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what partners hear of their deals and tills: what became of each and, where the ledger has it, whether it counts. */
@Component
class PartnerFanout {

    private static final PageRequest ALL = new PageRequest(1, Page.MAX_SIZE);

    private final Ledger ledger;
    private final MessageRepository messages;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    PartnerFanout(Ledger ledger, MessageRepository messages, Clock clock) {
        this.ledger = ledger;
        this.messages = messages;
        this.clock = clock;
    }

    Mono<Void> changed(DealChanged deal) {
        Map<String, Object> said = said("dealNumber", deal.number(), deal.kind().name());
        said.put("goods", deal.goods());
        said.put("status", deal.status().name());
        return ifAnybody(
                Topic.DEAL_CHANGED,
                deal.partnerId(),
                deal.status() == DealStatus.CONFIRMED ? judged(said, deal.reference(), deal.cause()) : Mono.just(said));
    }

    Mono<Void> reported(TillReported receipt) {
        Map<String, Object> said =
                said("receiptNumber", receipt.number(), receipt.kind().name());
        return ifAnybody(Topic.SALE_RECORDED, receipt.partnerId(), judged(said, receipt.reference(), receipt.cause()));
    }

    private Mono<Void> ifAnybody(Topic topic, String partner, Mono<Map<String, Object>> data) {
        return messages.isAnybodyFor(topic)
                .filter(somebody -> somebody)
                .flatMap(somebody -> data)
                .flatMap(known -> messages.spread(
                        topic,
                        new Audience(Kind.PARTNER, List.of(partner)),
                        json.writeValueAsString(known),
                        clock.instant()));
    }

    /** A receipt is an entry for each product, and they may be judged differently. */
    private Mono<Map<String, Object>> judged(Map<String, Object> said, String reference, String cause) {
        return ledger.entries(EntryFilter.all().behind(reference), ALL)
                .map(found -> found.items().stream()
                        .filter(entry -> entry.fact().cause().startsWith(cause))
                        .map(LedgerEntry::verdict)
                        .toList())
                .map(verdicts -> withVerdicts(said, verdicts));
    }

    static Map<String, Object> withVerdicts(Map<String, Object> said, List<Verdict> verdicts) {
        if (!verdicts.isEmpty()) {
            said.put("counted", verdicts.stream().allMatch(Verdict::counted));
            said.put(
                    "reasons",
                    verdicts.stream()
                            .flatMap(verdict -> verdict.reasons().stream())
                            .distinct()
                            .sorted()
                            .toList());
        }
        return said;
    }

    private static Map<String, Object> said(String name, String number, String kind) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put(name, number);
        said.put("kind", kind);
        return said;
    }
}
