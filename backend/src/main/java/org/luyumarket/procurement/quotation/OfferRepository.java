package org.luyumarket.procurement.quotation;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What suppliers quoted; sealed until the deadline whatever a caller forgets. */
@Repository
class OfferRepository {

    /** The deadline is part of the statement: whoever comes late changes nothing. */
    private static final String OFFER = """
            insert into quotation.offer (
                   quotation_id, supplier_id, supplier, sku, name, grade, certified, unit_fen, unit_grams)
            select id, :supplier_id, :supplier, :sku, :name, :grade, :certified, :fen, :grams
              from quotation.quotation
             where id = :id and status = 'ASKED' and deadline > :now
            on conflict (quotation_id, supplier_id) do update
               set sku = excluded.sku, name = excluded.name, grade = excluded.grade, certified = excluded.certified,
                   unit_fen = excluded.unit_fen, unit_grams = excluded.unit_grams
            """;

    /** Sealed here already: no caller, whatever it forgets, gets an offer before the deadline. */
    private static final String OPENED = """
            select o.supplier_id, o.supplier, o.sku, o.name, o.grade, o.certified, o.unit_fen, o.unit_grams
              from quotation.offer o
              join quotation.quotation q on q.id = o.quotation_id
             where q.id = :id and q.deadline <= :now
             order by o.supplier_id
            """;

    /** A supplier's own, sealed or not. */
    private static final String OWN = """
            select supplier_id, supplier, sku, name, grade, certified, unit_fen, unit_grams
              from quotation.offer
             where quotation_id = :id and supplier_id = :supplier
            """;

    private static final String AWARDED = """
            select q.number, o.supplier_id, o.supplier, o.sku, o.name, o.grade, o.certified, o.unit_fen, o.unit_grams
              from quotation.quotation q
              join quotation.offer o on o.quotation_id = q.id and o.supplier_id = q.awarded_to
             where q.id = :id and q.institution_id = :institution and q.status = 'AWARDED'
            """;

    private final DatabaseClient database;

    OfferRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Offer> own(UUID id, String supplier) {
        return database.sql(OWN)
                .bind("id", id)
                .bind("supplier", supplier)
                .map(OfferRepository::offer)
                .one();
    }

    Mono<Award> awarded(UUID id, UUID institution) {
        return database.sql(AWARDED)
                .bind("id", id)
                .bind("institution", institution)
                .map(row -> new Award(id, text(row, "number"), institution, offer(row)))
                .one();
    }

    Mono<Long> offer(UUID id, Offer offer, Instant now) {
        return database.sql(OFFER)
                .bind("id", id)
                .bind("supplier_id", offer.supplierId())
                .bind("supplier", offer.supplier())
                .bind("sku", offer.sku())
                .bind("name", offer.name())
                .bind("grade", offer.grade())
                .bind("certified", offer.certified())
                .bind("fen", Cny.fen(offer.unitPrice()))
                .bind("grams", offer.unitWeight().grams())
                .bind("now", now)
                .fetch()
                .rowsUpdated();
    }

    Flux<Offer> opened(UUID id, Instant now) {
        return database.sql(OPENED)
                .bind("id", id)
                .bind("now", now)
                .map(OfferRepository::offer)
                .all();
    }

    private static Offer offer(Readable row) {
        return new Offer(
                text(row, "supplier_id"),
                text(row, "supplier"),
                text(row, "sku"),
                text(row, "name"),
                text(row, "grade"),
                requireNonNull(row.get("certified", Boolean.class)),
                Cny.ofFen(requireNonNull(row.get("unit_fen", Long.class))),
                new Weight(requireNonNull(row.get("unit_grams", Long.class))));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class), column);
    }
}
