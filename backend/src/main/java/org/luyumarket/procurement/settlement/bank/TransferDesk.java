package org.luyumarket.procurement.settlement.bank;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.platform.table.TableTemplate;
import org.luyumarket.procurement.settlement.Paying;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who looks at transfers and books them, and the steps of taking a statement in. */
@Component
class TransferDesk implements Transfers {

    private static final Logger log = LoggerFactory.getLogger(TransferDesk.class);

    private final TransferRepository transfers;
    private final Paying paying;
    private final StatementService statements;
    private final MatchingService matching;

    TransferDesk(TransferRepository transfers, Paying paying, StatementService statements, MatchingService matching) {
        this.transfers = transfers;
        this.paying = paying;
        this.statements = statements;
        this.matching = matching;
    }

    @Override
    public Mono<Page<Transfer>> of(boolean waiting, Person staff, PageRequest page) {
        return Mono.fromRunnable(() -> refuseUnless(mayLook(staff)))
                .then(Mono.defer(() -> transfers.of(waiting, page)));
    }

    @Override
    public Mono<TransferFile> find(UUID id, String search, Person staff) {
        return Mono.fromRunnable(() -> refuseUnless(mayLook(staff)))
                .then(Mono.defer(() -> transfers.find(id)))
                .switchIfEmpty(Mono.error(UnknownTransfer::new))
                .flatMap(transfer -> file(transfer, search.strip()));
    }

    private Mono<TransferFile> file(Transfer transfer, String search) {
        return Mono.zip(
                        paying.ofTransfer(transfer.id()).collectList(),
                        waiting(transfer),
                        transfers.candidates(transfer.incoming(), search).collectList())
                .map(parts -> new TransferFile(
                        transfer,
                        parts.getT1(),
                        parts.getT2().orElse(null),
                        new Matching(transfer.incoming(), parts.getT3()).suggestions()));
    }

    private Mono<Optional<Doubt>> waiting(Transfer transfer) {
        return transfer.free().isPositive()
                ? transfers
                        .candidates(transfer.incoming(), "")
                        .collectList()
                        .map(candidates -> Optional.ofNullable(new Matching(transfer.incoming(), candidates)
                                .decide()
                                .doubt()))
                : Mono.just(Optional.empty());
    }

    @Override
    public Mono<Imported> take(Path file, String name, Person staff) {
        return Mono.usingWhen(
                Mono.just(file),
                kept -> Mono.fromRunnable(() -> refuseUnless(mayBook(staff)))
                        .then(Mono.defer(() -> statements.read(kept)))
                        .flatMap(statement -> statements
                                .add(statement, name, staff)
                                .flatMap(id -> matched(id, staff).map(after -> imported(id, name, statement, after)))),
                SentFiles::delete);
    }

    /** What cannot be booked now stays in the queue; the statement is in. */
    private Mono<List<Transfer>> matched(UUID statement, Person staff) {
        return statements
                .promising(statement)
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(id -> matching.match(id, staff).onErrorResume(failure -> {
                    log.warn("Transfer {} waits for staff: {}", id, failure.toString());
                    return transfers.find(id);
                }))
                .collectList();
    }

    private static Imported imported(UUID id, String name, StatementFile statement, List<Transfer> tried) {
        long booked =
                tried.stream().filter(transfer -> transfer.free().isZero()).count();
        return new Imported(
                id,
                name,
                statement.lines().size(),
                statement.transfers(),
                Math.toIntExact(booked),
                statement.incoming());
    }

    @Override
    public Mono<TransferFile> match(UUID id, List<Choice> choices, String note, Person staff) {
        return Mono.fromRunnable(() -> refuseUnless(mayBook(staff)))
                .then(Mono.defer(() -> matching.match(id, choices, note, staff)))
                .then(Mono.defer(() -> find(id, "", staff)));
    }

    @Override
    public Mono<TransferFile> reverse(UUID payment, String reason, Person staff) {
        return Mono.fromRunnable(() -> refuseUnless(mayBook(staff)))
                .then(Mono.defer(() -> matching.reverse(payment, reason, staff)))
                .flatMap(back -> find(back.receipt().transfer(), "", staff));
    }

    @Override
    public TableTemplate template() {
        return StatementTemplate.TABLE;
    }

    private static void refuseUnless(boolean may) {
        if (!may) {
            throw new UnknownTransfer();
        }
    }

    private static boolean mayBook(Person staff) {
        return staff.role() == Role.CITY_STAFF || staff.role() == Role.ADMINISTRATOR;
    }

    private static boolean mayLook(Person staff) {
        return mayBook(staff) || staff.role() == Role.AUDITOR;
    }
}
