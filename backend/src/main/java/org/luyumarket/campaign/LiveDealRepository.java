package org.luyumarket.campaign;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.Deals.LiveDeal;
import org.luyumarket.ledger.Campaign;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads what is on. */
@Repository
class LiveDealRepository {

    private static final String ON_OFFER = """
            select c.id, c.name, c.occasion, o.sku, o.price_fen, o.reference_fen, p.starts_at, p.ends_at, p.per_person,
                   p.budget_fen - p.spent_fen as left_fen
              from campaign.purse p
              join campaign.campaign c on c.id = p.id
              join campaign.offer o on o.campaign_id = c.id
             where p.ends_at > :now and p.starts_at <= :now and p.spent_fen < p.budget_fen
            """;

    static final String COUPON = """
            select k.id, c.name as campaign, c.occasion, k.code, k.minimum_fen, k.off_fen, k.listed, p.starts_at, p.ends_at, p.per_person
              from campaign.coupon k
              join campaign.campaign c on c.id = k.campaign_id
              join campaign.purse p on p.id = k.id
            """;

    private static final String COUPONS = COUPON + " where p.ends_at > :endedAfter";

    private static final String SET_REFERENCE = """
            update campaign.offer
               set reference_fen = :reference
             where campaign_id = :campaign and sku = :sku and reference_fen is null
            """;

    private final DatabaseClient database;

    LiveDealRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<OnOffer> onOffer(Instant now) {
        return database.sql(ON_OFFER)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map(found -> onOffer(new Row(found)))
                .all();
    }

    Flux<Coupon> coupons(Instant endedAfter) {
        return database.sql(COUPONS)
                .bind("endedAfter", endedAfter.atOffset(ZoneOffset.UTC))
                .map(found -> coupon(new Row(found)))
                .all();
    }

    /** Whoever comes first: it is set once. */
    Mono<Void> setReference(Begun offer, Money reference) {
        return database.sql(SET_REFERENCE)
                .bind("reference", Cny.fen(reference))
                .bind("campaign", offer.campaign())
                .bind("sku", offer.sku())
                .then();
    }

    static Coupon coupon(Row row) {
        return new Coupon(
                row.id("id"),
                row.text("campaign"),
                Campaign.valueOf(row.text("occasion")),
                row.text("code"),
                row.money("minimum_fen"),
                row.money("off_fen"),
                row.at("starts_at"),
                row.at("ends_at"),
                row.count("per_person"),
                row.value("listed", Boolean.class));
    }

    private static OnOffer onOffer(Row row) {
        Begun begun = new Begun(row.id("id"), row.text("sku"), row.at("starts_at"));
        Long reference = row.optional("reference_fen", Long.class);
        return reference == null ? new OnOffer(begun, null) : new OnOffer(begun, live(row, Cny.ofFen(reference)));
    }

    private static LiveDeal live(Row row, Money reference) {
        Deal deal = new Deal(
                row.id("id"),
                row.text("name"),
                Campaign.valueOf(row.text("occasion")),
                row.text("sku"),
                row.money("price_fen"),
                reference,
                row.at("ends_at"),
                row.count("per_person"));
        return new LiveDeal(deal, row.money("left_fen"));
    }

    /** A product in a campaign that is on; there is no deal yet as long as there is no reference. */
    record OnOffer(Begun offer, @Nullable LiveDeal live) {

        Optional<LiveDeal> deal() {
            return Optional.ofNullable(live);
        }

        Optional<Begun> begun() {
            return live == null ? Optional.of(offer) : Optional.empty();
        }
    }

    /** A product of a campaign that began at a moment. */
    record Begun(UUID campaign, String sku, Instant at) {}
}
