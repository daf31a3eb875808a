package org.luyumarket.procurement.settlement.online;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who pays what by Stripe, what arrived as a transfer, and what goes back of it. */
@Repository
class OnlineRepository {

    private static final String INTEND = """
            insert into settlement.online (reference, due_id, finance_id, finance)
            values (:reference, :due, :finance_id, :finance)
                on conflict (reference) do update set finance_id = excluded.finance_id, finance = excluded.finance
            """;

    private static final String LOCK = """
            select 1
              from settlement.account a
              join settlement.due d on d.contract_id = a.contract_id
              join settlement.online o on o.due_id = d.id
             where o.reference = :reference
               for update of a
            """;

    private static final String INTENT = """
            select o.due_id, o.finance_id, o.finance, s.buyer, s.number, v.code, greatest(s.fen - s.paid_fen, 0)::bigint as outstanding
              from settlement.online o
              join settlement.standing s on s.id = o.due_id
              join settlement.advice v on v.number = o.reference
             where o.reference = :reference
            """;

    private static final String ADD_STATEMENT = """
            insert into settlement.statement (
                   id, file_name, first_day, last_day, opening_fen, closing_fen, imported_by_id, imported_by, imported_at)
            values (:id, 'Stripe', :day, :day, 0, :fen, :by_id, :by, :at)
                on conflict (id) do nothing
            """;

    private static final String ADD_LINE = """
            insert into settlement.line (
                   id, statement_id, row, day, serial, party, party_account, fen, balance_fen, purpose, codes)
            values (:id, :id, 1, :day, :serial, :party, 'Stripe', :fen, :fen, :purpose, array[:code])
                on conflict (serial) do nothing
            """;

    private static final String GIVE_BACK = """
            insert into settlement.returned (transfer_id, reference, fen, at)
            select l.id, o.reference, l.fen, :at
              from settlement.line l
              join settlement.advice v on v.code = any(l.codes)
              join settlement.online o on o.reference = v.number
             where l.id = :transfer
               and not exists (
                   select from settlement.payment p where p.transfer_id = l.id group by p.transfer_id having sum(p.fen) <> 0)
                on conflict (transfer_id) do nothing
            """;

    private final DatabaseClient database;

    OnlineRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> intend(String reference, UUID due, Person finance) {
        return database.sql(INTEND)
                .bind("reference", reference)
                .bind("due", due)
                .bind("finance_id", finance.id())
                .bind("finance", finance.displayName())
                .then();
    }

    /** A due that somebody began to pay, as it stands while nobody else can pay it. */
    record Intent(UUID due, Person finance, String buyer, String number, String code, long outstandingFen) {}

    /** Empty where the reference is of no due. */
    Mono<Intent> lock(String reference) {
        return database.sql(LOCK)
                .bind("reference", reference)
                .then()
                .then(database.sql(INTENT)
                        .bind("reference", reference)
                        .map(columns -> {
                            Row row = new Row(columns);
                            return new Intent(
                                    row.id("due_id"),
                                    finance(row),
                                    row.text("buyer"),
                                    row.text("number"),
                                    row.text("code"),
                                    row.number("outstanding"));
                        })
                        .one());
    }

    /** In whose name it is booked, whatever has become of the account meanwhile. */
    private static Person finance(Row row) {
        return new Person(row.id("finance_id"), "", row.text("finance"), Role.CONSUMER, null, null);
    }

    /** Money that came, for what. */
    record Arrived(PaymentSucceeded money, Intent intent, Instant at) {

        LocalDate day() {
            return LocalDate.ofInstant(money.paidAt(), ChinaTime.ZONE);
        }
    }

    /** False if it is there already. */
    Mono<Boolean> add(Arrived arrived) {
        return database.sql(ADD_STATEMENT)
                .bind("id", arrived.money().paymentId())
                .bind("day", arrived.day())
                .bind("fen", arrived.money().amountFen())
                .bind("by_id", arrived.intent().finance().id())
                .bind("by", arrived.intent().finance().displayName())
                .bind("at", arrived.at())
                .then()
                .then(addLine(arrived));
    }

    private Mono<Boolean> addLine(Arrived arrived) {
        return database.sql(ADD_LINE)
                .bind("id", arrived.money().paymentId())
                .bind("day", arrived.day())
                .bind("serial", "STRIPE-" + arrived.money().paymentId())
                .bind("party", arrived.intent().buyer())
                .bind("fen", arrived.money().amountFen())
                .bind(
                        "purpose",
                        arrived.intent().code() + " " + arrived.intent().number())
                .bind("code", arrived.intent().code())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** False where it is booked, or on its way back already. */
    Mono<Boolean> giveBack(UUID transfer, Instant at) {
        return database.sql(GIVE_BACK)
                .bind("transfer", transfer)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Long> stayed(String reference) {
        return database.sql("delete from settlement.returned where reference = :reference")
                .bind("reference", reference)
                .fetch()
                .rowsUpdated();
    }
}
