package org.luyumarket.procurement.contract;

import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.paper.Printer;
import org.luyumarket.procurement.contract.Contract.Parties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Prints the versions of contracts. */
@Component
class ContractPrinter {

    private final Divisions divisions;

    ContractPrinter(Divisions divisions) {
        this.divisions = divisions;
    }

    Mono<ContractPaper> print(String number, Contract.Source source, Parties parties, Wording wording) {
        ContractMarkup markup = new ContractMarkup(divisions, number, source, parties, wording);
        return Mono.fromCallable(() -> print(markup)).subscribeOn(Schedulers.boundedElastic());
    }

    private static ContractPaper print(ContractMarkup markup) {
        byte[] pdf = Printer.bytes(ContractMarkup.TITLE + " " + markup.number(), markup.html());
        return new ContractPaper(markup.number(), markup.wording().number(), pdf);
    }
}
