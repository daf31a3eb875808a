package org.luyumarket.ledger.proof;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.luyumarket.ledger.proof.SalesWitness.Detail;
import org.luyumarket.ledger.proof.SalesWitness.Scope;
import org.luyumarket.platform.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What a witness says, for as long as its transaction lasts, and what the ledger has to say to it. */
@Repository
class TestimonyRepository {

    private static final String BEGIN = """
            create temporary table testimony (
                reference  text not null,
                sku        text not null,
                part       text not null,
                fen        bigint not null,
                grams      bigint not null,
                on_its_way boolean not null
            ) on commit drop
            """;

    private static final String NOTE = """
            insert into testimony (reference, sku, part, fen, grams, on_its_way)
            select * from unnest(
                   :references::text[], :skus::text[], :parts::text[], :fen::bigint[], :grams::bigint[], :on_their_way::boolean[])
            """;

    private static final String COMPARE = """
            with found as materialized (
                select e.reference,
                       case when :by_product then e.sku else '' end as sku,
                       part.name as part,
                       sum(part.fen)::bigint as fen,
                       sum(case when :by_product then part.grams else 0 end)::bigint as grams,
                       count(*) as entries
                  from ledger.entry e
                 cross join lateral (
                           values (case e.kind when 'SALE' then 'SALE' else 'CHANGE' end, e.fen, e.grams),
                                  ('FREIGHT', e.freight, 0)) as part (name, fen, grams)
                 where e.source = :source
                   and (:demo or not e.demo)
                   and part.name = any(:parts)
                 group by 1, 2, 3
            ), said as (
                select reference, sku, part, sum(fen)::bigint as fen, sum(grams)::bigint as grams,
                       bool_or(on_its_way) as on_its_way
                  from testimony
                 group by reference, sku, part
            ), different as materialized (
                select reference, sku, part,
                       said.fen as expected_fen, found.fen as found_fen,
                       said.grams as expected_grams, found.grams as found_grams,
                       row_number() over (order by reference, sku, part) as number
                  from said
                  full join found using (reference, sku, part)
                 where said.on_its_way is not true
                   and (coalesce(said.fen, 0), coalesce(said.grams, 0)) <> (coalesce(found.fen, 0), coalesce(found.grams, 0))
            ), kept as (
                insert into ledger.difference (
                       reconciliation, witness, number, source, reference, sku, part,
                       expected_fen, found_fen, expected_grams, found_grams)
                select :reconciliation, :witness, number, :source, reference, sku, part,
                       expected_fen, found_fen, expected_grams, found_grams
                  from different
                 where number <= :most
            )
            insert into ledger.hearing (reconciliation, witness, testimonies, entries, fen, differences, finished_at)
            select :reconciliation, :witness, :testimonies,
                   (select coalesce(sum(entries), 0) from found), (select coalesce(sum(fen), 0) from found),
                   (select count(*) from different), :at
            """;

    private static final int MOST_KEPT = 10_000;

    private final DatabaseClient database;

    TestimonyRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> begin() {
        return database.sql(BEGIN).then();
    }

    Mono<Void> note(List<Testimony> all) {
        Columns<Testimony> columns = new Columns<>(all);
        return database.sql(NOTE)
                .bind("references", columns.texts(Testimony::reference))
                .bind("skus", columns.texts(Testimony::sku))
                .bind("parts", columns.texts(Testimony::part))
                .bind("fen", columns.longs(Testimony::fen))
                .bind("grams", columns.longs(Testimony::grams))
                .bind("on_their_way", all.stream().map(Testimony::onItsWay).toArray(Boolean[]::new))
                .then();
    }

    Mono<Void> compare(UUID reconciliation, SalesWitness witness, long testimonies, Instant at) {
        Scope scope = witness.scope();
        return database.sql(COMPARE)
                .bind("reconciliation", reconciliation)
                .bind("witness", witness.name())
                .bind("source", scope.source().name())
                .bind("parts", scope.parts().stream().map(Enum::name).toArray(String[]::new))
                .bind("by_product", scope.detail() == Detail.PRODUCT)
                .bind("demo", scope.demo())
                .bind("testimonies", testimonies)
                .bind("most", MOST_KEPT)
                .bind("at", at)
                .then();
    }
}
