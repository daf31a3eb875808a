package org.luyumarket.procurement.settlement;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The papers that ask for what is owed; they are added and never changed. */
@Repository
class AdviceRepository {

    private static final String PAYEE = "select payee, bank, account from settlement.advice where number = :advice";

    private static final String NEXT_ADVICE = "select nextval('settlement.advice_number')";

    private static final String ADVISE = """
            insert into settlement.advice (number, code, due_id, fen, issued_on, payee, bank, account)
            values (:number, :code, :due, :fen, :day, :payee, :bank, :account)
            """;

    private final DatabaseClient database;

    AdviceRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Payee> payee(String advice) {
        return database.sql(PAYEE)
                .bind("advice", advice)
                .map(row -> new Payee(
                        requireNonNull(row.get("payee", String.class)),
                        requireNonNull(row.get("bank", String.class)),
                        requireNonNull(row.get("account", String.class))))
                .one();
    }

    Mono<Long> nextAdvice() {
        return database.sql(NEXT_ADVICE).mapValue(Long.class).one();
    }

    Mono<Void> advise(UUID due, PaymentAdvice advice, SettlementSettings settings) {
        return database.sql(ADVISE)
                .bind("number", advice.number())
                .bind("code", advice.code().value())
                .bind("due", due)
                .bind("fen", Cny.fen(advice.amount()))
                .bind("day", advice.issuedOn())
                .bind("payee", settings.payee())
                .bind("bank", settings.bank())
                .bind("account", settings.account())
                .then();
    }
}
