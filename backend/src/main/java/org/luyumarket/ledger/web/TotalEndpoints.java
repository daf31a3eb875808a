package org.luyumarket.ledger.web;

import java.util.List;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.CrossTotal;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.platform.Counties;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Sums of the entries that a query names, in groups of up to three groupings at once. */
@RestController
@RequestMapping("/api/v1/ledger/totals")
class TotalEndpoints {

    private static final int MOST_GROUPINGS = 3;

    private final Ledger ledger;
    private final Counties counties;

    TotalEndpoints(Ledger ledger, Counties counties) {
        this.ledger = ledger;
        this.counties = counties;
    }

    @GetMapping
    Mono<TotalsView> totals(
            @ParameterObject EntryQuery query,
            @RequestParam(defaultValue = "NONE") List<Grouping> by,
            @AuthenticationPrincipal Person viewer) {
        EntryFilter filter = query.read(counties).filter().asSeenBy(viewer);
        List<Grouping> groupings = by.stream().distinct().limit(MOST_GROUPINGS).toList();
        return ledger.totals(filter, groupings)
                .map(TotalView::of)
                .collectList()
                .map(groups -> new TotalsView(groupings, groups));
    }

    /** All groups, each with its keys in the order of the groupings. */
    record TotalsView(List<Grouping> by, List<TotalView> groups) {}

    /** One group: what counts and what does not. */
    record TotalView(List<CrossTotal.Group> keys, SumsView counted, SumsView notCounted) {

        static TotalView of(CrossTotal total) {
            return new TotalView(total.groups(), SumsView.of(total.counted()), SumsView.of(total.notCounted()));
        }
    }
}
