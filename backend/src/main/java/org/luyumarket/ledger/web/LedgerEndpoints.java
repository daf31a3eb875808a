package org.luyumarket.ledger.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.EntryPlace;
import org.luyumarket.ledger.EntrySlice;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.web.EntryQuery.Asked;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.QueryFields;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The entries behind any figure, for staff: as a list, or as a file for a spreadsheet. */
@RestController
@RequestMapping("/api/v1/ledger")
class LedgerEndpoints {

    private static final String FILE_NAME = "ledger-entries.csv";

    private final Ledger ledger;
    private final Counties counties;
    private final EntryCsv csv;
    private final AuditTrail audit;

    LedgerEndpoints(Ledger ledger, Counties counties, EntryCsv csv, AuditTrail audit) {
        this.ledger = ledger;
        this.counties = counties;
        this.csv = csv;
        this.audit = audit;
    }

    @GetMapping("/entries")
    Mono<Page<EntryView>> entries(@ParameterObject EntryQuery query, @AuthenticationPrincipal Person viewer) {
        Asked asked = query.read(counties);
        return ledger.entries(asked.filter().asSeenBy(viewer), asked.page()).map(page -> page.map(EntryView::of));
    }

    /** The entries after a place that an earlier answer named, however far down; without one, the first. */
    @GetMapping("/entries/next")
    Mono<SliceView> next(
            @ParameterObject EntryQuery query,
            @RequestParam(required = false) @Nullable String after,
            @AuthenticationPrincipal Person viewer) {
        Asked asked = query.read(counties);
        return ledger.slice(
                        asked.filter().asSeenBy(viewer),
                        place(after),
                        asked.page().size())
                .map(SliceView::of);
    }

    private static @Nullable EntryPlace place(@Nullable String after) {
        QueryFields fields = new QueryFields();
        EntryPlace place = fields.read("after", after, EntryPlace::parse, "place");
        fields.refuseIfAny();
        return place;
    }

    /** Some entries, and what to ask for the next ones; null at the end. */
    record SliceView(List<EntryView> items, @Nullable String next) {

        static SliceView of(EntrySlice slice) {
            EntryPlace next = slice.next();
            return new SliceView(
                    slice.items().stream().map(EntryView::of).toList(), next == null ? null : next.toString());
        }
    }

    /** All entries of the query, whatever page it names; who took them away is noted. */
    @GetMapping(path = "/entries.csv", produces = EntryCsv.MEDIA_TYPE)
    Mono<ResponseEntity<Flux<String>>> download(
            @ParameterObject EntryQuery query, @AuthenticationPrincipal Person viewer, Locale language) {
        EntryFilter filter = query.read(counties).filter().asSeenBy(viewer);
        return audit.record(viewer, new AuditedAction("report.exported", FILE_NAME, String.valueOf(filter.only())))
                .thenReturn(file(filter, language));
    }

    private ResponseEntity<Flux<String>> file(EntryFilter filter, Locale language) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(EntryCsv.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + FILE_NAME + "\"")
                .body(csv.lines(ledger.everyEntry(filter), language));
    }
}
