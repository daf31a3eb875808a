package org.luyumarket.procurement.invoice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Sha256;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.invoice.Invoice.Line;
import org.luyumarket.procurement.invoice.Invoice.Paper;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class InvoiceService implements Invoices {

    private final InvoiceRepository invoices;
    private final InvoiceDesk desk;
    private final PaperRepository papers;
    private final InvoiceWriting writing;
    private final Contracts contracts;
    private final Suppliers suppliers;
    private final Ids ids;
    private final Clock clock;

    InvoiceService(
            InvoiceRepository invoices,
            InvoiceDesk desk,
            PaperRepository papers,
            InvoiceWriting writing,
            Contracts contracts,
            Suppliers suppliers,
            Ids ids,
            Clock clock) {
        this.invoices = invoices;
        this.desk = desk;
        this.papers = papers;
        this.writing = writing;
        this.contracts = contracts;
        this.suppliers = suppliers;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<Page<Invoice>> of(Filter filter, Person viewer, PageRequest page) {
        return contracts.sight(filter.institution(), viewer).flatMap(sight -> invoices.of(sight, filter, page));
    }

    @Override
    public Mono<Invoice> find(UUID id, Person viewer) {
        return desk.find(id, viewer);
    }

    @Override
    public Flux<Invoice> ofContract(UUID contract) {
        return invoices.ofContract(contract);
    }

    @Override
    public Mono<List<Uninvoiced>> uninvoiced(UUID institution, Person viewer) {
        return desk.uninvoiced(institution, viewer).collectList();
    }

    @Override
    public Flux<UUID> covered(List<UUID> deliveries) {
        return invoices.covered(deliveries);
    }

    @Override
    @Transactional
    public Mono<Invoice> request(UUID contract, Title title, Person finance) {
        return Mono.fromRunnable(title::check)
                .then(desk.forFinance(contract, finance))
                .flatMap(desk::uninvoiced)
                .filter(found -> !found.deliveries().isEmpty())
                .zipWhen(found -> suppliers.find(found.contract().parties().supplierId()))
                .map(parts -> writing.drawn(parts.getT1(), parts.getT2(), title, finance))
                .flatMap(this::add)
                .switchIfEmpty(contracts.find(contract).map(found -> {
                    throw new NothingToInvoice(found.number());
                }));
    }

    private Mono<Invoice> add(Invoice drawn) {
        List<UUID> covered =
                drawn.lines().stream().map(Line::deliveryId).distinct().toList();
        return invoices.add(drawn)
                .then(Mono.defer(() -> invoices.cover(drawn.id(), covered)))
                .filter(first -> first)
                .switchIfEmpty(
                        Mono.error(() -> new NothingToInvoice(drawn.deal().contractNumber())))
                .flatMap(first -> invoices.find(drawn.id()));
    }

    @Override
    @Transactional
    public Mono<Invoice> add(UUID id, long version, Issued issued, Person supplier) {
        return desk.forSupplier(id, supplier).flatMap(before -> {
            issued.check(today());
            InvoiceStatus next = before.with(issued.kind(), issued.amount(), version);
            return invoices.move(before, next)
                    .filter(moved -> moved)
                    .switchIfEmpty(Mono.error(() -> new InvoiceHasMoved(before.number())))
                    .flatMap(moved -> papers.add(
                            id, paper(issued, supplier), issued.file().content()))
                    .filter(added -> added)
                    .switchIfEmpty(Mono.error(() -> new InvoiceNumberTaken(issued.number())))
                    .flatMap(added -> next == InvoiceStatus.RED_LETTER ? invoices.uncover(id) : Mono.empty())
                    .then(Mono.defer(() -> invoices.find(id)));
        });
    }

    private Paper paper(Issued issued, Person supplier) {
        return new Paper(
                ids.next(),
                issued.kind(),
                issued.number(),
                issued.on(),
                issued.amount(),
                issued.file().type(),
                Sha256.hex(issued.file().content()),
                supplier.displayName(),
                clock.instant());
    }

    @Override
    public Mono<PaperFile> paper(UUID id, UUID paper, Person viewer) {
        return find(id, viewer).flatMap(found -> papers.find(id, paper)).switchIfEmpty(Mono.error(UnknownInvoice::new));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }
}
