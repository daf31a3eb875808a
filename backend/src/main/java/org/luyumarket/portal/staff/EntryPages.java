package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.EntryPlace;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.Reach;
import org.luyumarket.ledger.Total;
import org.luyumarket.plan.Plans;
import org.luyumarket.plan.Target;
import org.luyumarket.plan.Targets;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Frames;
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
    private final Targets targets;
    private final Ledger ledger;
    private final BoardQueries queries;
    private final EntrySheets sheets;
    private final Templates templates;
    private final Clock clock;

    EntryPages(
            Desks desks,
            Plans plans,
            Targets targets,
            Ledger ledger,
            BoardQueries queries,
            EntrySheets sheets,
            Templates templates,
            Clock clock) {
        this.desks = desks;
        this.plans = plans;
        this.targets = targets;
        this.ledger = ledger;
        this.queries = queries;
        this.sheets = sheets;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping(path = "/staff/entries", produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> entries(
            @RequestParam(required = false) @Nullable String after,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        int thisYear = LocalDate.now(clock.withZone(ChinaTime.ZONE)).getYear();
        EntryQuery query = SentQuery.read(exchange.getRequest().getQueryParams(), thisYear);
        return Mono.zip(desks.seat(exchange, person), found(query, place(after), person, exchange))
                .map(parts -> templates.staffEntries(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.page(parts.getT2(), parts.getT1().texts())));
    }

    /** A place that cannot be read is the beginning. */
    private static Optional<EntryPlace> place(@Nullable String after) {
        try {
            return Optional.ofNullable(after).map(EntryPlace::parse);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Mono<FoundEntries> found(
            EntryQuery query, Optional<EntryPlace> after, Person person, ServerWebExchange exchange) {
        return targetsOf(query, person).flatMap(known -> {
            EntryFilter filter = query.filter(chosen(query, known)).asSeenBy(person);
            return Mono.zip(
                            plans.years().collectList(),
                            sums(filter),
                            ledger.slice(filter, after.orElse(null), SIZE),
                            queries.rules(Frames.texts(exchange).locale()))
                    .map(parts -> new FoundEntries(
                            query,
                            filter,
                            person,
                            known,
                            parts.getT1(),
                            parts.getT2(),
                            parts.getT3(),
                            after.isPresent(),
                            parts.getT4()));
        });
    }

    private Mono<List<Target>> targetsOf(EntryQuery query, Person person) {
        return targets.all(person)
                .filter(target -> target.years().contains(query.period().firstYear())
                        || target.code().equals(query.target()))
                .collectList();
    }

    private static Optional<Target> chosen(EntryQuery query, List<Target> targets) {
        return targets.stream()
                .filter(known -> known.code().equals(query.target()))
                .findFirst();
    }

    private Mono<FoundEntries.Sums> sums(EntryFilter filter) {
        Mono<Total> total = ledger.totals(filter, Grouping.NONE).next().defaultIfEmpty(Total.none(""));
        Mono<Reach> reach = Boolean.FALSE.equals(filter.counted())
                ? Mono.just(new Reach(0, 0, 0))
                : ledger.reach(filter.counted(true));
        return Mono.zip(total, reach, FoundEntries.Sums::new);
    }
}
