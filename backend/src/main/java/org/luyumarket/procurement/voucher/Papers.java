package org.luyumarket.procurement.voucher;

import java.util.List;
import java.util.function.Supplier;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.paper.Printer;
import org.luyumarket.platform.photo.Photo;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.delivery.Deliveries;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.Delivery.Acceptance;
import org.luyumarket.procurement.delivery.Delivery.PhotoOnFile;
import org.luyumarket.procurement.invoice.Invoice;
import org.luyumarket.procurement.invoice.Invoices;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Lays the papers of a purchase in order: request, approvals, contract, deliveries, acceptances, invoices, payment. */
@Component
class Papers {

    private final Contracts contracts;
    private final Deliveries deliveries;
    private final Invoices invoices;
    private final Divisions divisions;

    Papers(Contracts contracts, Deliveries deliveries, Invoices invoices, Divisions divisions) {
        this.contracts = contracts;
        this.deliveries = deliveries;
        this.invoices = invoices;
        this.divisions = divisions;
    }

    Mono<Pack> of(Purchase purchase, Person member) {
        return Flux.concat(
                        requisition(purchase),
                        contracts(purchase.contract(), member),
                        Flux.fromIterable(purchase.accepted()).concatMap(delivery -> note(delivery, member)),
                        Flux.fromIterable(purchase.accepted()).concatMap(delivery -> acceptance(delivery, member)),
                        Flux.fromIterable(purchase.invoices()).concatMap(invoice -> invoice(invoice, member)),
                        payments(purchase))
                .collectList()
                .map(Pack::new);
    }

    private Mono<PackEntry> requisition(Purchase purchase) {
        RequisitionMarkup markup = new RequisitionMarkup(divisions, purchase.requisition());
        return printed("01-" + purchase.requisition().number() + ".pdf", RequisitionMarkup.TITLE, markup::html);
    }

    /** Every version that both sides signed. */
    private Flux<PackEntry> contracts(Contract contract, Person member) {
        return Flux.fromStream(contract.revisions().stream().filter(revision -> revision.isSignedByBoth()))
                .concatMap(revision -> contracts
                        .paper(contract.id(), revision.number(), member)
                        .map(paper -> new PackEntry("02-" + paper.fileName(), "合同", paper.pdf())));
    }

    private Mono<PackEntry> note(Delivery delivery, Person member) {
        return deliveries
                .note(delivery.id(), member)
                .map(note -> new PackEntry("03-" + note.fileName(), "送货单", note.pdf()));
    }

    /** With the photos that were taken at the site. */
    private Flux<PackEntry> acceptance(Delivery delivery, Person member) {
        return deliveries
                .sheet(delivery.id(), member)
                .map(sheet -> new PackEntry("04-" + sheet.fileName(), "验收单", sheet.pdf()))
                .concatWith(Flux.fromIterable(photos(delivery))
                        .concatMap(photo -> deliveries.photo(delivery.id(), photo.id(), member))
                        .index((number, photo) -> photo(delivery, number + 1, photo)));
    }

    private static List<PhotoOnFile> photos(Delivery delivery) {
        Acceptance acceptance = delivery.acceptance();
        return acceptance == null ? List.of() : acceptance.photos();
    }

    /** Sorted after the sheet that they belong to. */
    private static PackEntry photo(Delivery delivery, long number, Photo photo) {
        String extension = photo.type().substring(photo.type().indexOf('/') + 1);
        String name = "04-YS" + delivery.number() + ".photo-" + number + "." + extension;
        return new PackEntry(name, "验收照片", photo.content());
    }

    private Flux<PackEntry> invoice(Invoice invoice, Person member) {
        return Flux.fromIterable(invoice.papers())
                .concatMap(paper -> invoices.paper(invoice.id(), paper.id(), member)
                        .map(file -> new PackEntry(
                                "05-" + invoice.number() + "-" + paper.number() + "." + file.extension(),
                                "发票",
                                file.content())));
    }

    private static Mono<PackEntry> payments(Purchase purchase) {
        PaymentMarkup markup = new PaymentMarkup(purchase.contract().number(), List.copyOf(purchase.dues()));
        return printed("06-" + purchase.contract().number() + "-payments.pdf", PaymentMarkup.TITLE, markup::html);
    }

    static Mono<PackEntry> printed(String fileName, String title, Supplier<String> html) {
        return Mono.fromCallable(
                        () -> new PackEntry(fileName, title, Printer.bytes(title + " " + fileName, html.get())))
                .subscribeOn(Schedulers.boundedElastic());
    }
}
