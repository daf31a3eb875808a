package org.luyumarket.procurement.institution;

import static org.luyumarket.platform.table.TableTemplate.SAMPLE_NOTE;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Division;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.table.BadRow;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.platform.table.SheetWriter;
import org.luyumarket.platform.table.TableTemplate;
import org.luyumarket.platform.table.TableWords;
import org.luyumarket.platform.table.TableWords.Wrong;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes files of units in, and shows and decides what becomes of them. */
@Component
class ListingDesk implements Listings {

    private static final List<String> TITLES = TableTemplate.titles(ListingColumn.values());
    private static final List<String> SAMPLE =
            List.of("示例·滨城区第一中学", "12371602MB0000001X", "事业单位", "滨州市滨城区", "", "", SAMPLE_NOTE);

    private final ListingRepository listings;
    private final ListingRowRepository rows;
    private final ListingService service;
    private final TableWords words;
    private final Divisions divisions;

    ListingDesk(
            ListingRepository listings,
            ListingRowRepository rows,
            ListingService service,
            TableWords words,
            Divisions divisions) {
        this.listings = listings;
        this.rows = rows;
        this.service = service;
        this.words = words;
        this.divisions = divisions;
    }

    @Override
    public Mono<Listing> begin(Path file, String name, Person staff) {
        return Mono.usingWhen(
                        Mono.just(file),
                        sent -> Mono.fromRunnable(() -> mustKeep(staff))
                                .then(Mono.defer(() -> service.begin(sent, name, staff))),
                        SentFiles::delete)
                .flatMap(id -> find(id, staff));
    }

    @Override
    public Mono<Listing> find(UUID id, Person staff) {
        return Mono.fromRunnable(() -> mustKeep(staff))
                .then(Mono.defer(() -> listings.find(id, staff)))
                .switchIfEmpty(Mono.error(UnknownListing::new));
    }

    @Override
    public Flux<Listing> latest(Person staff) {
        return Mono.fromRunnable(() -> mustKeep(staff)).thenMany(Flux.defer(() -> listings.latest(staff)));
    }

    @Override
    public Flux<BadRow> badRows(UUID id, Person staff, PageRequest page) {
        return find(id, staff).flatMapMany(found -> rows.wrong(id, page));
    }

    @Override
    public Flux<ByteBuffer> noted(UUID id, Person staff, Locale language) {
        List<String> titles = Stream.concat(TITLES.stream(), Stream.of(TableWords.problem(language)))
                .toList();
        return find(id, staff)
                .flatMapMany(found ->
                        SheetWriter.workbook("单位", titles, rows.all(id).map(row -> noted(row, language))));
    }

    /** Without the places of cells, which may have stood in another order. */
    private List<String> noted(BadRow row, Locale language) {
        List<Wrong> wrong = words.wrong(row, List.of(), ListingColumn.class, language);
        return Stream.concat(row.cells().stream(), Stream.of(Wrong.together(wrong)))
                .toList();
    }

    /** Somebody else may have brought one of the units since the check: then the rows are checked again, and say so. */
    @Override
    public Mono<Listing> confirm(UUID id, Person staff) {
        return find(id, staff)
                .flatMap(found -> service.list(id, staff))
                .onErrorResume(
                        DuplicateKeyException.class,
                        taken -> service.checkAgain(id).then(Mono.error(new ListingNotReady())))
                .then(find(id, staff));
    }

    @Override
    public Mono<Void> discard(UUID id, Person staff) {
        return find(id, staff).flatMap(found -> service.discard(id, staff));
    }

    @Override
    public Flux<ByteBuffer> links(UUID id, String address, Person staff) {
        return find(id, staff)
                .flatMap(found -> service.renewLinks(id, staff))
                .flatMapMany(links -> SheetWriter.workbook(
                        "激活链接",
                        List.of("单位名称", "统一社会信用代码", "激活链接"),
                        Flux.fromIterable(links).map(link -> cells(link, address))));
    }

    private static List<String> cells(ActivationLink link, String address) {
        return List.of(link.unit().name(), link.unit().creditCode(), address + link.secret());
    }

    @Override
    public TableTemplate template() {
        return new TableTemplate(
                "单位",
                TITLES,
                SAMPLE,
                List.of(
                        Stream.concat(Stream.of("单位类型"), KindWords.all().stream())
                                .toList(),
                        Stream.concat(Stream.of("所在地（山东各市，可写到区县）"), cities()).toList()));
    }

    private Stream<String> cities() {
        return divisions.within(DivisionCode.SHANDONG).stream().map(Division::name);
    }

    private static void mustKeep(Person staff) {
        switch (staff.role()) {
            case CITY_STAFF, ADMINISTRATOR, PARTNER_CITY_STAFF -> {}
            case AUDITOR, COUNTY_STAFF, CONSUMER, SUPPLIER, CHANNEL_PARTNER -> throw new UnknownListing();
        }
    }
}
