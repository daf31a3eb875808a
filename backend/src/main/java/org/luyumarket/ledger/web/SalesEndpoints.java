package org.luyumarket.ledger.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.Total;
import org.luyumarket.ledger.web.EntryQuery.Asked;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.QueryFields;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Sales in groups of up to three groupings at once, for staff; any figure opens at {@code /api/v1/ledger/entries} with the same
 * query and the group's keys. By county alone every county in sight is there, those that sold nothing as well.
 */
@RestController
@RequestMapping("/api/v1/reports/sales")
class SalesEndpoints {

    private static final int MOST_GROUPINGS = 3;
    private static final List<Grouping> COUNTY_ALONE = List.of(Grouping.COUNTY);

    private final Ledger ledger;
    private final Counties counties;

    SalesEndpoints(Ledger ledger, Counties counties) {
        this.ledger = ledger;
        this.counties = counties;
    }

    @GetMapping
    Mono<SalesPage> sales(
            @ParameterObject EntryQuery query,
            @RequestParam(defaultValue = "none") String groupBy,
            @AuthenticationPrincipal Person viewer) {
        List<Grouping> groupings = groupings(groupBy);
        Asked asked = query.read(counties, Page.MAX_SIZE);
        EntryFilter filter = asked.filter().asSeenBy(viewer);
        Mono<Page<SalesView>> groups = groupings.equals(COUNTY_ALONE)
                ? byCounty(filter, viewer)
                : ledger.totals(filter, groupings, asked.page()).map(page -> page.map(SalesView::of));
        return Mono.zip(groups, ledger.totals(filter, Grouping.NONE).single(), SalesPage::of);
    }

    private static List<Grouping> groupings(String groupBy) {
        QueryFields fields = new QueryFields();
        List<String> names =
                Arrays.stream(groupBy.split(",")).map(String::strip).distinct().toList();
        List<Grouping> groupings = names.stream()
                .map(name -> fields.choice("groupBy", name.toUpperCase(Locale.ROOT), Grouping.class))
                .flatMap(Stream::ofNullable)
                .toList();
        fields.check(names.size() <= MOST_GROUPINGS, "groupBy", "too-many", MOST_GROUPINGS);
        fields.refuseIfAny();
        return groupings.isEmpty() ? List.of(Grouping.NONE) : groupings;
    }

    private Mono<Page<SalesView>> byCounty(EntryFilter filter, Person viewer) {
        return ledger.totals(filter, Grouping.COUNTY)
                .collectList()
                .map(found -> Total.filled(countiesSeenBy(filter, viewer), found).stream()
                        .map(SalesView::of)
                        .toList())
                .map(all -> new Page<>(all, all.size(), 1, Page.MAX_SIZE));
    }

    private List<Total> countiesSeenBy(EntryFilter filter, Person viewer) {
        return counties.all().stream()
                .filter(county -> viewer.seesCounty(county.code()))
                .filter(county -> filter.county() == null || county.code().equals(filter.county()))
                .map(county -> Total.none(county.code().value(), county.name()))
                .toList();
    }

    /** A page of the groups, and what all of them together are. */
    record SalesPage(List<SalesView> items, long total, int page, int size, SumsView counted, SumsView notCounted) {

        static SalesPage of(Page<SalesView> page, Total all) {
            return new SalesPage(
                    page.items(),
                    page.total(),
                    page.page(),
                    page.size(),
                    SumsView.of(all.counted()),
                    SumsView.of(all.notCounted()));
        }
    }
}
