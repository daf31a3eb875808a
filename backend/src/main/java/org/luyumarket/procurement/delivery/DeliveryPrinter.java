package org.luyumarket.procurement.delivery;

import java.util.function.Supplier;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.PublicAddress;
import org.luyumarket.platform.paper.Printer;
import org.luyumarket.platform.paper.QrCode;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Prints what travels with a delivery, and what was found when it arrived. */
@Component
class DeliveryPrinter {

    private final Divisions divisions;
    private final PublicAddress address;

    DeliveryPrinter(Divisions divisions, PublicAddress address) {
        this.divisions = divisions;
        this.address = address;
    }

    Mono<DeliveryPaper> note(Delivery delivery) {
        String page = address.of("/buyer/deliveries/" + delivery.id()).toString();
        return paper(
                NoteMarkup.TITLE,
                delivery.number(),
                () -> new NoteMarkup(divisions, delivery).html(QrCode.dataUri(page)));
    }

    /** Refused before there is one to print. */
    Mono<DeliveryPaper> sheet(Delivery delivery) {
        return Mono.justOrEmpty(delivery.acceptance())
                .switchIfEmpty(Mono.error(delivery::moved))
                .flatMap(acceptance -> paper(
                        SheetMarkup.TITLE,
                        "YS" + delivery.number(),
                        () -> new SheetMarkup(divisions, delivery, acceptance).html()));
    }

    private static Mono<DeliveryPaper> paper(String title, String number, Supplier<String> html) {
        return Mono.fromCallable(
                        () -> new DeliveryPaper(number + ".pdf", Printer.bytes(title + " " + number, html.get())))
                .subscribeOn(Schedulers.boundedElastic());
    }
}
