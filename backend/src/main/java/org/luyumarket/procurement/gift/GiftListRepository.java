package org.luyumarket.procurement.gift;

import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.platform.Row;
import org.luyumarket.procurement.gift.GiftList.Annex;
import org.luyumarket.procurement.gift.GiftList.Sums;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lists of recipients with what they come to. */
@Repository
class GiftListRepository {

    private static final String SELECT = """
            select l.id, l.requisition_id, l.requisition, l.institution_id, l.purpose, l.year, l.arrives_on, l.counts,
                   l.entered_by, l.entered_at, l.erased_on, s.people, s.parcels, s.sent, s.arrived, s.fen, s.most_fen
              from gift.list l
              join lateral (
                   select count(*) as people, sum(parcels)::bigint as parcels, sum(sent)::bigint as sent,
                          sum(arrived)::bigint as arrived, sum(fen)::bigint as fen, max(fen)::bigint as most_fen
                     from (select count(*) as parcels, count(p.sent_at) as sent, count(p.arrived_on) as arrived,
                                  sum(p.quantity * p.unit_fen) as fen
                             from gift.parcel p
                            where p.list_id = l.id
                            group by p.phone_print) as person) as s on true
            """;

    private static final String ADD = """
            insert into gift.list (
                   id, requisition_id, requisition, institution_id, purpose, year, arrives_on, entered_by, entered_at)
            values (:id, :requisition_id, :requisition, :institution, :purpose, :year, :day, :by, :at)
            """;

    private static final String LOCK_YEAR = """
            insert into gift.year (institution_id, year)
            values (:institution, :year)
                on conflict (institution_id, year) do update set year = excluded.year
            """;

    private static final String COUNT = "update gift.list set counts = :counts where id = :id";

    private final DatabaseClient database;

    GiftListRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(GiftList list) {
        return database.sql(ADD)
                .bind("id", list.id())
                .bind("requisition_id", list.annex().requisition())
                .bind("requisition", list.annex().number())
                .bind("institution", list.annex().institution())
                .bind("purpose", list.annex().purpose())
                .bind("year", list.year())
                .bind("day", list.arrivesOn())
                .bind("by", list.enteredBy())
                .bind("at", list.enteredAt())
                .then();
    }

    Mono<GiftList> find(UUID id) {
        return read(" where l.id = :id", "id", id).next();
    }

    Mono<GiftList> ofRequisition(UUID requisition) {
        return read(" where l.requisition_id = :requisition", "requisition", requisition)
                .next();
    }

    Flux<GiftList> of(UUID institution) {
        return read(" where l.institution_id = :institution order by l.id desc", "institution", institution);
    }

    private Flux<GiftList> read(String where, String name, Object value) {
        return database.sql(SELECT + where)
                .bind(name, value)
                .map(columns -> list(new Row(columns)))
                .all();
    }

    /** So that two lists of a year begin to count one after the other. */
    Mono<Void> lockYear(GiftList list) {
        return database.sql(LOCK_YEAR)
                .bind("institution", list.annex().institution())
                .bind("year", list.year())
                .then();
    }

    Mono<Void> count(GiftList list, boolean counts) {
        return database.sql(COUNT).bind("id", list.id()).bind("counts", counts).then();
    }

    private static GiftList list(Row row) {
        return new GiftList(
                row.id("id"),
                new Annex(
                        row.id("requisition_id"),
                        row.text("requisition"),
                        row.id("institution_id"),
                        row.text("purpose")),
                row.count("year"),
                row.day("arrives_on"),
                row.value("counts", Boolean.class),
                new Sums(
                        row.number("people"),
                        row.number("parcels"),
                        row.number("sent"),
                        row.number("arrived"),
                        row.money("fen"),
                        row.money("most_fen")),
                row.text("entered_by"),
                row.at("entered_at"),
                row.optional("erased_on", LocalDate.class));
    }
}
