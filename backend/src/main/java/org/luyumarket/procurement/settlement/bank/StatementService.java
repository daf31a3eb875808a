package org.luyumarket.procurement.settlement.bank;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.table.TableFile;
import org.luyumarket.procurement.settlement.bank.StatementRepository.Known;
import org.luyumarket.procurement.settlement.bank.StatementRepository.Taking;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes statements in: whole, or not at all. */
@Service
class StatementService {

    private final StatementRepository statements;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    StatementService(StatementRepository statements, AuditTrail audit, Ids ids, Clock clock) {
        this.statements = statements;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<StatementFile> read(Path file) {
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        return Mono.fromCallable(() -> read(file, today)).subscribeOn(Schedulers.boundedElastic());
    }

    private static StatementFile read(Path file, LocalDate today) {
        try (TableFile table = TableFile.open(file)) {
            return StatementReader.read(table, today);
        }
    }

    /** The id of the statement; a line that was taken in before refuses all of it. */
    @Transactional
    public Mono<UUID> add(StatementFile file, String name, Person staff) {
        Taking taking = new Taking(ids.next(), name, staff, clock.instant());
        List<UUID> lines = Stream.generate(ids::next).limit(file.lines().size()).toList();
        return statements
                .known(file)
                .collectMap(Known::serial, Known::fileName)
                .doOnNext(known -> refuseKnown(file, known))
                .then(Mono.defer(() -> statements.add(taking, file, lines)))
                .onErrorMap(DuplicateKeyException.class, meanwhile -> new InvalidInput("file", "line-meanwhile"))
                .then(Mono.defer(() -> audit.record(
                        staff,
                        new AuditedAction(
                                "statement.imported", taking.id().toString(), name + ": " + lines.size() + " lines"))))
                .thenReturn(taking.id());
    }

    /** The lines of a statement that may be for some due. */
    Flux<UUID> promising(UUID statement) {
        return statements.promising(statement);
    }

    private static void refuseKnown(StatementFile file, Map<String, String> known) {
        List<FieldError> twice = file.lines().stream()
                .filter(line -> known.containsKey(line.serial()))
                .limit(StatementReader.MOST_ERRORS)
                .map(line -> new FieldError(
                        file.address(StatementColumn.SERIAL, line.row()),
                        "line-of-file",
                        List.of(line.serial(), String.valueOf(known.get(line.serial())))))
                .toList();
        if (!twice.isEmpty()) {
            throw new InvalidInput(twice);
        }
    }
}
