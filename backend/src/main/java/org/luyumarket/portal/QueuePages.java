package org.luyumarket.portal;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.WorkQueue.Turn;
import org.luyumarket.portal.WorkQueue.Waiting;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.QueuePage;
import org.luyumarket.storefront.desk.Tab;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Whatever waits for whoever looks, what is overdue first, each with the way to where it is decided. */
@RestController
class QueuePages {

    private static final int SIZE = 20;

    private final Desks desks;
    private final WorkQueue queue;
    private final MatterWords words;
    private final Templates templates;

    QueuePages(Desks desks, WorkQueue queue, MatterWords words, Templates templates) {
        this.desks = desks;
        this.queue = queue;
        this.words = words;
        this.templates = templates;
    }

    @GetMapping(
            path = {"/staff/queue", "/supply/queue"},
            produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> queue(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), queue.of(person, kind, new PageRequest(page, SIZE)))
                .map(parts -> templates.staffQueue(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        page(parts.getT2(), kind, desk(person), parts.getT1().texts())));
    }

    private static String desk(Person person) {
        return person.role() == Role.SUPPLIER ? "/supply" : "/staff";
    }

    private QueuePage page(Waiting found, String kind, String desk, Texts texts) {
        boolean known = found.counts().containsKey(kind);
        String list = desk + "/queue";
        return new QueuePage(
                tabs(found.counts(), known ? kind : "", list, texts),
                found.turns().items().stream()
                        .map(turn -> row(turn, desk, texts))
                        .toList(),
                Pages.paging(found.turns(), texts, page -> list + "?kind=" + (known ? kind : "") + "&page=" + page));
    }

    private static List<Tab> tabs(Map<String, Long> counts, String chosen, String list, Texts texts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(texts.get("queue.kind.all"), Shown.count(all), list, chosen.isEmpty()));
        counts.forEach((kind, count) -> tabs.add(new Tab(
                texts.get("queue.kind." + kind), Shown.count(count), list + "?kind=" + kind, kind.equals(chosen))));
        return tabs;
    }

    private QueuePage.Row row(Turn turn, String desk, Texts texts) {
        return new QueuePage.Row(
                address(turn, desk),
                texts.get("queue.do." + turn.kind()),
                texts.term(turn.matter().about()),
                turn.matter().note(),
                Shown.minute(turn.matter().since()),
                turn.due() == null ? "" : Shown.minute(turn.due()),
                words.timeLeft(turn.due(), texts));
    }

    /** Where it is decided. */
    private static String address(Turn turn, String desk) {
        String key = turn.matter().key();
        return switch (turn.kind()) {
            case "refund" -> desk + "/orders/" + key;
            case "ending" -> desk + "/credentials/" + key;
            case "review" -> desk + "/reviews";
            case "account" -> desk + "/payouts";
            case "run", "transfer" -> desk + "/payouts/" + key;
            default -> desk + "/" + turn.kind() + "s/" + key;
        };
    }
}
