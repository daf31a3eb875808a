package org.luyumarket.procurement.gift;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.paper.Printer;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.platform.table.SheetWriter;
import org.luyumarket.platform.table.TableFile;
import org.luyumarket.platform.table.TableRefused;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.contract.Contracts;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What suppliers are told of recipients: all they need to send the parcels of a contract in force. */
@Component
class ParcelDesk implements Parcels {

    private static final int MOST_LABELS = 200;
    private static final PageRequest LATEST = new PageRequest(1, Page.MAX_SIZE);

    private final Contracts contracts;
    private final GiftListRepository lists;
    private final ParcelRepository parcels;
    private final GivenRepository given;
    private final ParcelService service;
    private final Divisions divisions;
    private final Clock clock;

    ParcelDesk(
            Contracts contracts,
            GiftListRepository lists,
            ParcelRepository parcels,
            GivenRepository given,
            ParcelService service,
            Divisions divisions,
            Clock clock) {
        this.contracts = contracts;
        this.lists = lists;
        this.parcels = parcels;
        this.given = given;
        this.service = service;
        this.divisions = divisions;
        this.clock = clock;
    }

    @Override
    public Flux<Consignment> of(Person supplier) {
        return contracts
                .of(new Contracts.Filter(null, null, null), supplier, LATEST)
                .flatMapMany(page -> of(
                        page.items().stream()
                                .filter(contract -> isSent(contract, supplier))
                                .toList(),
                        supplier));
    }

    private Flux<Consignment> of(List<Contract> contracts, Person supplier) {
        List<UUID> requisitions = contracts.stream()
                .map(contract -> contract.source().requisition())
                .toList();
        return given.count(requisitions, String.valueOf(supplier.supplierId()))
                .collectMap(GivenRepository.Count::requisition)
                .flatMapIterable(counts -> consignments(contracts, counts));
    }

    private static List<Consignment> consignments(List<Contract> contracts, Map<UUID, GivenRepository.Count> counts) {
        return contracts.stream()
                .flatMap(contract -> Stream.ofNullable(
                                counts.get(contract.source().requisition()))
                        .map(count -> new Consignment(contract, count.parcels(), count.sent(), count.arrived())))
                .toList();
    }

    /** Where people live is told once it is needed, and as long as it is. */
    private static boolean isSent(Contract contract, Person supplier) {
        return contract.parties().areSuppliedBy(supplier)
                && (contract.status() == ContractStatus.IN_FORCE || contract.status() == ContractStatus.DELIVERING);
    }

    @Override
    public Mono<Consignment> find(UUID contract, Person supplier) {
        return contract(contract, supplier)
                .flatMap(found -> of(List.of(found), supplier).next())
                .switchIfEmpty(Mono.error(UnknownGiftList::new));
    }

    private Mono<Contract> contract(UUID id, Person supplier) {
        return contracts.find(id, supplier).filter(contract -> isSent(contract, supplier));
    }

    private Mono<GiftList> list(UUID contract, Person supplier) {
        return contract(contract, supplier)
                .flatMap(found -> lists.ofRequisition(found.source().requisition()))
                .switchIfEmpty(Mono.error(UnknownGiftList::new));
    }

    @Override
    public Mono<Page<Parcel>> of(UUID contract, Person supplier, PageRequest page) {
        return list(contract, supplier)
                .flatMap(list -> parcels.of(list, supplier.supplierId()).collectList())
                .map(all -> Page.of(all, page));
    }

    @Override
    public Flux<ByteBuffer> shippingList(UUID contract, Person supplier) {
        return list(contract, supplier)
                .flatMapMany(list -> SheetWriter.workbook(
                        "发货名单",
                        ShippingSheet.titles(),
                        parcels.of(list, supplier.supplierId())
                                .filter(parcel -> !parcel.dropped())
                                .map(parcel -> ShippingSheet.cells(parcel, place(parcel)))));
    }

    private String place(Parcel parcel) {
        return divisions.fullName(parcel.to().division(), Locale.CHINESE);
    }

    @Override
    public Mono<byte[]> labels(UUID contract, Person supplier) {
        return list(contract, supplier)
                .flatMap(list -> parcels.of(list, supplier.supplierId())
                        .filter(parcel -> !parcel.dropped() && parcel.sending() == null)
                        .take(MOST_LABELS)
                        .collectList()
                        .flatMap(next -> Mono.fromCallable(() ->
                                        Printer.bytes(LabelMarkup.TITLE, new LabelMarkup(this::place).html(list, next)))
                                .subscribeOn(Schedulers.boundedElastic())));
    }

    @Override
    public Mono<Integer> send(UUID contract, Path file, Person supplier) {
        return Mono.usingWhen(
                Mono.just(file),
                kept -> list(contract, supplier)
                        .flatMap(list -> read(kept).flatMap(rows -> service.send(list, rows, supplier))),
                SentFiles::delete);
    }

    private Mono<List<SentRow>> read(Path file) {
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        return TableFile.read(file, (table, rows) -> Flux.just(ShippingReader.read(rows, today)))
                .single()
                .onErrorMap(TableFile::isDamage, damage -> new TableRefused("table-damaged"));
    }
}
