package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.Total;
import org.luyumarket.plan.Plans;
import org.luyumarket.plan.Target;
import org.luyumarket.plan.TargetProgress;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Desks.Seat;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The ledger behind every figure: entries, their verdicts, and sums that are the figure itself. */
@RestController
class EntryPages {

    private static final int SIZE = 50;

    private final Desks desks;
    private final Plans plans;
    private final Ledger ledger;
    private final EntrySheets sheets;
    private final Templates templates;
    private final Clock clock;

    EntryPages(Desks desks, Plans plans, Ledger ledger, EntrySheets sheets, Templates templates, Clock clock) {
        this.desks = desks;
        this.plans = plans;
        this.ledger = ledger;
        this.sheets = sheets;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping(path = "/staff/entries", produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> entries(
            EntryQuery.Raw raw,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        EntryQuery query =
                raw.read(LocalDate.now(clock.withZone(ChinaTime.ZONE)).getYear());
        return Mono.zip(desks.seat(exchange, person), found(query, page, person))
                .map(parts -> page(parts.getT1(), parts.getT2()));
    }

    private Mono<FoundEntries> found(EntryQuery query, int page, Person person) {
        Mono<List<Target>> targets =
                plans.progress(query.year(), person).map(TargetProgress::target).collectList();
        return Mono.zip(targets, plans.years().collectList())
                .flatMap(known -> found(query, new PageRequest(page, SIZE), person, known.getT1(), known.getT2()));
    }

    private Mono<FoundEntries> found(
            EntryQuery query, PageRequest page, Person person, List<Target> targets, List<Integer> years) {
        Optional<Target> target = targets.stream()
                .filter(known -> known.code().equals(query.target()))
                .findFirst();
        EntryFilter filter = query.filter(target).asSeenBy(person);
        return Mono.zip(ledger.entries(filter, page), sums(filter))
                .map(parts ->
                        new FoundEntries(query, filter, person, targets, target, years, parts.getT1(), parts.getT2()));
    }

    private Mono<Total> sums(EntryFilter filter) {
        return ledger.totals(filter, Grouping.NONE).next().defaultIfEmpty(Total.none(""));
    }

    private JteModel page(Seat seat, FoundEntries found) {
        return templates.staffEntries(seat.frame(), seat.desk(), sheets.page(found, seat.texts()));
    }
}
