package org.luyumarket.procurement.settlement;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.contract.ContractColumns;
import org.luyumarket.procurement.contract.Sight;
import org.luyumarket.procurement.settlement.Due.Deal;
import org.luyumarket.procurement.settlement.Dues.Filter;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is owed, and the papers that ask for it. */
@Repository
class DueRepository {

    private static final String SELECT = "select * from settlement.standing";

    private static final String WITHIN = " where " + ContractColumns.SEEN + """

               and (:open::boolean is null or (fen > paid_fen) = :open)
            """;

    private static final String PAGE = SELECT + WITHIN + """
             order by fen > paid_fen desc, pay_by, number
             limit :size offset :offset
            """;

    private static final String COUNT = "select count(*) from settlement.standing" + WITHIN;

    private static final String UNPAID_FIRST = """
            select distinct contract_id
              from settlement.standing
             where contract_id = any(:contracts) and mode = 'PAY_FIRST' and fen > paid_fen
            """;

    private static final String OPEN_ACCOUNT = """
            insert into settlement.account (
                   contract_id, contract, requisition_id, purpose, institution_id, buyer, supplier_id, supplier, mode)
            values (:contract_id, :contract, :requisition_id, :purpose, :institution_id, :buyer, :supplier_id, :supplier, :mode)
                on conflict (contract_id) do update set mode = excluded.mode
            """;

    private static final String LOCK = """
            select 1
              from settlement.account
             where contract_id = any(:contracts)
             order by contract_id
               for update
            """;

    private static final String CONTRACTS_OF = """
            select distinct contract_id from settlement.due where id = any(:dues)
            """;

    private static final String ADD = """
            insert into settlement.due (
                   id, number, contract_id, cause, delivery, fen, starts_on, usual, pay_by, latest)
            values (:id, 'YF' || :year || lpad(nextval('settlement.due_number')::text, 6, '0'), :contract_id, :cause, :delivery,
                    :fen, :starts_on, :usual, :pay_by, :latest)
            """;

    private static final String CHANGE = "update settlement.due set fen = :fen where id = :id";

    private final DatabaseClient database;

    DueRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Page<Due>> of(Sight sight, Filter filter, PageRequest page) {
        return within(PAGE, sight, filter)
                .bind("size", page.size())
                .bind("offset", page.offset())
                .map(DueRows::due)
                .all()
                .collectList()
                .zipWith(within(COUNT, sight, filter).mapValue(Long.class).one())
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    private GenericExecuteSpec within(String sql, Sight sight, Filter filter) {
        return ContractColumns.bind(database.sql(sql), sight)
                .bind("open", Parameters.in(R2dbcType.BOOLEAN, filter.open()));
    }

    Mono<Due> find(UUID id) {
        return database.sql(SELECT + " where id = :id")
                .bind("id", id)
                .map(DueRows::due)
                .one();
    }

    Flux<Due> ofContract(UUID contract) {
        return database.sql(SELECT + " where contract_id = :contract order by number")
                .bind("contract", contract)
                .map(DueRows::due)
                .all();
    }

    /** Those of these contracts that are paid first, and are not paid in full. */
    Flux<UUID> unpaidFirst(Set<UUID> contracts) {
        return database.sql(UNPAID_FIRST)
                .bind("contracts", contracts.toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all();
    }

    Mono<Void> openAccount(Deal deal) {
        return database.sql(OPEN_ACCOUNT)
                .bind("contract_id", deal.contract())
                .bind("contract", deal.contractNumber())
                .bind("requisition_id", deal.requisition())
                .bind("purpose", deal.purpose())
                .bind("institution_id", deal.institution())
                .bind("buyer", deal.buyer())
                .bind("supplier_id", deal.supplierId())
                .bind("supplier", deal.supplier())
                .bind("mode", deal.mode().name())
                .then();
    }

    /** In one order, so that two who pay dues of the same contracts wait for each other instead of for ever. */
    Mono<Void> lock(List<UUID> contracts) {
        return database.sql(LOCK)
                .bind("contracts", contracts.toArray(UUID[]::new))
                .then();
    }

    Mono<Void> lockAccountsOf(List<UUID> dues) {
        return database.sql(CONTRACTS_OF)
                .bind("dues", dues.toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all()
                .collectList()
                .flatMap(this::lock);
    }

    /** What comes to be owed for a reason. */
    record Owing(UUID id, UUID contract, UUID cause, String delivery, Money amount, Term term) {}

    Mono<Void> add(Owing owing) {
        return database.sql(ADD)
                .bind("id", owing.id())
                .bind("year", Integer.toString(owing.term().startsOn().getYear()))
                .bind("contract_id", owing.contract())
                .bind("cause", owing.cause())
                .bind("delivery", owing.delivery())
                .bind("fen", Cny.fen(owing.amount()))
                .bind("starts_on", owing.term().startsOn())
                .bind("usual", owing.term().usual())
                .bind("pay_by", owing.term().payBy())
                .bind("latest", owing.term().latest())
                .then();
    }

    Mono<Void> change(UUID due, Money amount) {
        return database.sql(CHANGE).bind("id", due).bind("fen", Cny.fen(amount)).then();
    }
}
