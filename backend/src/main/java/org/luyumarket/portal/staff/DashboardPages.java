package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.Total;
import org.luyumarket.plan.Plans;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Desks;
import org.luyumarket.reporting.SalesReports;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The first page of the staff: a year against its targets. */
@RestController
class DashboardPages {

    private static final PageRequest LATEST = new PageRequest(1, 6);

    private final Desks desks;
    private final Plans plans;
    private final SalesReports reports;
    private final Ledger ledger;
    private final Dashboards dashboards;
    private final Templates templates;
    private final Clock clock;

    DashboardPages(
            Desks desks,
            Plans plans,
            SalesReports reports,
            Ledger ledger,
            Dashboards dashboards,
            Templates templates,
            Clock clock) {
        this.desks = desks;
        this.plans = plans;
        this.reports = reports;
        this.ledger = ledger;
        this.dashboards = dashboards;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping(path = "/staff", produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> dashboard(EntryQuery.Raw raw, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        int thisYear = LocalDate.now(clock.withZone(ChinaTime.ZONE)).getYear();
        return Mono.zip(desks.seat(exchange, person), figures(raw.read(thisYear).year(), person))
                .map(parts -> templates.staffDashboard(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        dashboards.page(parts.getT2(), parts.getT1().texts())));
    }

    private Mono<YearFigures> figures(int year, Person person) {
        return Mono.zip(
                        plans.years().collectList(),
                        plans.progress(year, person).collectList(),
                        groups(year, person),
                        notCounted(year, person))
                .map(parts -> new YearFigures(
                        year, person, clock.instant(), parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4()));
    }

    private Mono<YearFigures.Groups> groups(int year, Person person) {
        return Mono.zip(
                        sales(year, Grouping.COUNTY, person),
                        sales(year, Grouping.CITY, person),
                        sales(year, Grouping.CHANNEL, person),
                        sales(year, Grouping.MONTH, person),
                        sales(year - 1, Grouping.MONTH, person))
                .map(parts -> new YearFigures.Groups(
                        parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4(), parts.getT5()));
    }

    private Mono<List<Total>> sales(int year, Grouping grouping, Person person) {
        return reports.sales(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), grouping, person)
                .collectList();
    }

    private Mono<List<LedgerEntry>> notCounted(int year, Person person) {
        return ledger.entries(EntryFilter.year(year).counted(false).asSeenBy(person), LATEST)
                .map(Page::items);
    }
}
