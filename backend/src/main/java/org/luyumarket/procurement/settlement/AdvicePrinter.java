package org.luyumarket.procurement.settlement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.luyumarket.platform.paper.Printer;
import org.luyumarket.procurement.settlement.Due.File;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Prints what asks a unit's finance office to pay. */
@Component
class AdvicePrinter {

    private final AdviceRepository advices;

    AdvicePrinter(AdviceRepository advices) {
        this.advices = advices;
    }

    Mono<AdvicePaper> print(File file) {
        return advices.payee(file.due().advice().number())
                .map(payee -> new AdviceMarkup(file, payee))
                .flatMap(markup -> Mono.fromCallable(() -> print(markup)).subscribeOn(Schedulers.boundedElastic()));
    }

    private static AdvicePaper print(AdviceMarkup markup) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Printer.print(AdviceMarkup.TITLE + " " + markup.advice().number(), markup.html(), out);
        return new AdvicePaper(markup.advice().number(), out.toByteArray());
    }
}
