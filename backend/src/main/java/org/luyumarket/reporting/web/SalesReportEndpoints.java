package org.luyumarket.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.reporting.SalesReports;
import org.luyumarket.reporting.web.SalesQuery.Asked;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Sales in groups, for staff; any figure opens at {@code /api/v1/ledger/entries} with the same days and the group's key. */
@RestController
@RequestMapping("/api/v1/reports")
class SalesReportEndpoints {

    private final SalesReports reports;
    private final Clock clock;

    SalesReportEndpoints(SalesReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping("/sales")
    Mono<Page<SalesView>> sales(@ParameterObject SalesQuery query, @AuthenticationPrincipal Person viewer) {
        Asked asked = query.read(LocalDate.now(clock));
        return reports.sales(asked.from(), asked.to(), asked.grouping(), viewer)
                .map(SalesView::of)
                .collectList()
                .map(groups -> new Page<>(groups, groups.size(), 1, Page.MAX_SIZE));
    }
}
