package org.luyumarket.procurement.contract;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.UUID;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.contract.Contract.Parties;
import org.luyumarket.procurement.contract.Contract.Source;
import org.luyumarket.procurement.contract.Contract.Step;
import org.luyumarket.procurement.contract.Contracts.Filter;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class ContractRepository {

    private static final String NUMBER =
            "select 'HT' || :year || lpad(nextval('contract.number')::text, 6, '0') as number";

    private static final String CLAIM = """
            insert into contract.drawing (person_id, key, requisition_id, content)
            values (:person, :key, :requisition, :content)
            on conflict do nothing
            """;

    private static final String CLAIMED =
            "select content from contract.drawing where person_id = :person and key = :key";

    private static final String ADD = """
            insert into contract.contract (
                   id, number, requisition_id, requisition, purpose, institution_id, institution, buyer_code, supplier_id, supplier,
                   supplier_code, status)
            values (:id, :number, :requisition_id, :requisition, :purpose, :institution_id, :institution, :buyer_code, :supplier_id,
                    :supplier, :supplier_code, 'DRAWN')
            """;

    private static final String MOVE = """
            update contract.contract set status = :to, version = version + 1 where id = :id and version = :version
            """;

    private static final String ADD_STEP = """
            insert into contract.step (contract_id, action, person_id, person, at, note)
            values (:id, :action, :person_id, :person, :at, :note)
            """;

    private static final String WITHIN = " where " + ContractColumns.SEEN + """

               and (:requisition::uuid is null or requisition_id = :requisition::uuid)
               and (:status::text is null or status = :status)
            """;

    private static final String PAGE = ContractRows.SELECT + WITHIN + " order by id desc limit :size offset :offset";

    private static final String COUNT = "select count(*) from contract.contract" + WITHIN;

    private final DatabaseClient database;
    private final ContractRows rows;

    ContractRepository(DatabaseClient database, ContractRows rows) {
        this.database = database;
        this.rows = rows;
    }

    Mono<Contract> find(UUID id) {
        return rows.read(database.sql(ContractRows.SELECT + " where id = :id").bind("id", id))
                .singleOrEmpty();
    }

    Flux<Contract> ofRequisition(UUID requisition) {
        return rows.read(database.sql(ContractRows.SELECT + " where requisition_id = :id order by number")
                .bind("id", requisition));
    }

    Mono<Page<Contract>> of(Sight sight, Filter filter, PageRequest page) {
        return rows.read(within(PAGE, sight, filter).bind("size", page.size()).bind("offset", page.offset()))
                .collectList()
                .zipWith(within(COUNT, sight, filter).mapValue(Long.class).one())
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    private GenericExecuteSpec within(String sql, Sight sight, Filter filter) {
        ContractStatus status = filter.status();
        UUID requisition = filter.requisition();
        return ContractColumns.bind(database.sql(sql), sight)
                .bind(
                        "requisition",
                        Parameters.in(R2dbcType.VARCHAR, requisition == null ? null : requisition.toString()))
                .bind("status", Parameters.in(R2dbcType.VARCHAR, status == null ? null : status.name()));
    }

    Mono<String> nextNumber(int year) {
        return database.sql(NUMBER)
                .bind("year", Integer.toString(year))
                .mapValue(String.class)
                .one();
    }

    /** Whether the key is new; one that was used with another content is refused. */
    Mono<Boolean> claim(Drawing drawing, UUID person) {
        return database.sql(CLAIM)
                .bind("person", person)
                .bind("key", drawing.key())
                .bind("requisition", drawing.requisition())
                .bind("content", drawing.content())
                .fetch()
                .rowsUpdated()
                .flatMap(added -> added == 1 ? Mono.just(true) : claimedBefore(drawing, person));
    }

    private Mono<Boolean> claimedBefore(Drawing drawing, UUID person) {
        return database.sql(CLAIMED)
                .bind("person", person)
                .bind("key", drawing.key())
                .mapValue(String.class)
                .one()
                .filter(drawing.content()::equals)
                .switchIfEmpty(Mono.error(IdempotencyKeyReused::new))
                .thenReturn(false);
    }

    Mono<Void> add(UUID id, String number, Source source, Parties parties) {
        return ContractColumns.bind(database.sql(ADD), parties)
                .bind("id", id)
                .bind("number", number)
                .bind("requisition_id", source.requisition())
                .bind("requisition", source.number())
                .bind("purpose", source.purpose())
                .then();
    }

    Mono<Long> move(Contract before, ContractStatus to) {
        return database.sql(MOVE)
                .bind("id", before.id())
                .bind("version", before.version())
                .bind("to", to.name())
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> addStep(UUID id, Step step) {
        return ContractColumns.bind(database.sql(ADD_STEP), step).bind("id", id).then();
    }
}
