package org.luyumarket.procurement.settlement.proof;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.proof.SalesWitness.Part;
import org.luyumarket.ledger.proof.Testimonies;
import org.luyumarket.ledger.proof.Testimony;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What is accepted and paid as testimonies, many at a time. */
@Repository
class SettledRepository {

    private static final String COUNTED = """
            select c.number as place, a.contract, g.sku, c.fen, c.grams
              from settlement.counted c
              join settlement.goods g on g.id = c.goods_id
              join settlement.due d on d.id = g.due_id
              join settlement.account a on a.contract_id = d.contract_id
             where c.number > :after
             order by c.number
             limit :most
            """;

    /** What was counted first stands as it is; all that came after must make it what is accepted and paid now. */
    private static final String CONTRACTS = """
            select a.contract_id as place, a.contract,
                   coalesce(sum(least(s.accepted_fen, s.paid_fen)), 0)::bigint as settled,
                   (select coalesce(sum(c.fen), 0)
                      from settlement.counted c
                      join settlement.goods g on g.id = c.goods_id
                      join settlement.due d on d.id = g.due_id
                     where d.contract_id = a.contract_id and c.fen > 0)::bigint as sold
              from settlement.account a
              join settlement.standing s on s.contract_id = a.contract_id
             where a.contract_id > :after::uuid
             group by a.contract_id, a.contract
             order by a.contract_id
             limit :most
            """;

    private static final String BEFORE_ALL = "00000000-0000-0000-0000-000000000000";
    private static final int AT_ONCE = 2_000;

    private final DatabaseClient database;

    SettledRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Testimonies> counted(@Nullable String after) {
        return database.sql(COUNTED)
                .bind("after", Long.valueOf(Objects.requireNonNullElse(after, "0")))
                .bind("most", AT_ONCE)
                .map(SettledRepository::piece)
                .all()
                .collectList()
                .map(SettledRepository::testimonies);
    }

    Mono<Testimonies> contracts(@Nullable String after) {
        return database.sql(CONTRACTS)
                .bind("after", Objects.requireNonNullElse(after, BEFORE_ALL))
                .bind("most", AT_ONCE)
                .map(SettledRepository::contract)
                .all()
                .collectList()
                .map(SettledRepository::testimonies);
    }

    private static Placed piece(Readable row) {
        long fen = number(row, "fen");
        Part part = fen > 0 ? Part.SALE : Part.CHANGE;
        return new Placed(
                place(row),
                List.of(Testimony.of(text(row, "contract"), text(row, "sku"), part, fen, number(row, "grams"))));
    }

    private static Placed contract(Readable row) {
        String reference = text(row, "contract");
        long sold = number(row, "sold");
        return new Placed(
                place(row),
                List.of(
                        Testimony.ofMoney(reference, Part.SALE, sold, false),
                        Testimony.ofMoney(reference, Part.CHANGE, number(row, "settled") - sold, false)));
    }

    private static Testimonies testimonies(List<Placed> some) {
        Stream<Testimony> all = some.stream().flatMap(placed -> placed.testimonies().stream());
        return some.isEmpty()
                ? Testimonies.end()
                : new Testimonies(all.toList(), some.get(some.size() - 1).place());
    }

    private static String place(Readable row) {
        return String.valueOf(row.get("place"));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class), column);
    }

    private static long number(Readable row, String column) {
        return requireNonNull(row.get(column, Long.class), column);
    }

    /** What stands at a place. */
    private record Placed(String place, List<Testimony> testimonies) {}
}
