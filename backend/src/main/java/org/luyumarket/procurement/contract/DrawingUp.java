package org.luyumarket.procurement.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Ids;
import org.luyumarket.procurement.contract.Contract.Parties;
import org.luyumarket.procurement.contract.Contract.Source;
import org.luyumarket.procurement.institution.Seat;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.requisition.Requisitions;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Draws contracts up from an approved requisition; to be called in a transaction. */
@Component
class DrawingUp {

    private final ContractRepository contracts;
    private final RevisionRepository revisions;
    private final ContractDesk desk;
    private final ContractMoves moves;
    private final ContractPrinter printer;
    private final Requisitions requisitions;
    private final Suppliers suppliers;
    private final Ids ids;
    private final Clock clock;

    DrawingUp(
            ContractRepository contracts,
            RevisionRepository revisions,
            ContractDesk desk,
            ContractMoves moves,
            ContractPrinter printer,
            Requisitions requisitions,
            Suppliers suppliers,
            Ids ids,
            Clock clock) {
        this.contracts = contracts;
        this.revisions = revisions;
        this.desk = desk;
        this.moves = moves;
        this.printer = printer;
        this.requisitions = requisitions;
        this.suppliers = suppliers;
        this.ids = ids;
        this.clock = clock;
    }

    /** The same key draws them once. */
    Mono<List<Contract>> draw(Drawing drawing, Person person) {
        return Mono.fromRunnable(drawing::check)
                .then(requisitions.find(drawing.requisition(), person))
                .zipWhen(requisition -> desk.buyer(requisition.head().institution(), person))
                .delayUntil(parts -> contracts
                        .claim(drawing, person.id())
                        .filter(fresh -> fresh)
                        .flatMap(fresh -> draw(parts.getT1(), parts.getT2(), drawing.terms(), person)))
                .thenMany(Flux.defer(() -> contracts.ofRequisition(drawing.requisition())))
                .collectList();
    }

    private Mono<Void> draw(Requisition requisition, Seat buyer, Terms terms, Person person) {
        Map<String, Wording> wordings = Wording.of(requisition, terms, clock.instant());
        return requisitions
                .contracted(requisition, person)
                .thenMany(Flux.fromIterable(wordings.entrySet()))
                .concatMap(one -> suppliers
                        .find(one.getKey())
                        .map(supplier -> parties(buyer, supplier))
                        .flatMap(parties -> add(source(requisition), parties, one.getValue(), person)))
                .then();
    }

    private Mono<Void> add(Source source, Parties parties, Wording first, Person person) {
        UUID id = ids.next();
        return contracts
                .nextNumber(LocalDate.now(clock.withZone(ChinaTime.ZONE)).getYear())
                .flatMap(number -> {
                    Wording wording = first.numbered(number);
                    return contracts
                            .add(id, number, source, parties)
                            .then(printer.print(number, source, parties, wording))
                            .flatMap(paper -> revisions.add(id, wording, paper))
                            .then(contracts.addStep(id, moves.step(ContractStatus.DRAWN.name(), person, "")));
                });
    }

    private static Source source(Requisition requisition) {
        return new Source(
                requisition.id(), requisition.number(), requisition.head().purpose());
    }

    private static Parties parties(Seat buyer, Supplier supplier) {
        return new Parties(
                buyer.institution().id(),
                buyer.institution().name(),
                buyer.institution().terms().creditCode().value(),
                supplier.id(),
                supplier.name(),
                supplier.creditCode());
    }
}
