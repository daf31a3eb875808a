package org.luyumarket.ordering.intake;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.UUID;
import org.luyumarket.ordering.intake.GiftPlacing.Parcel;
import org.luyumarket.ordering.intake.Placing.Claim;
import org.luyumarket.platform.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** New gifts. Their orders are stored as all orders are, and then told which gift they are part of. */
@Repository
class GiftIntakeRepository {

    /** Whoever sends the same at the same time waits here until this transaction ends. */
    private static final String CLAIM = """
            insert into ordering.gift (
                id, number, scope, idempotency_key, fingerprint, buyer_id, phone, tells_recipients, placed_at, hold_expires_at)
            values (:id, :number, :scope, :key, :fingerprint, :buyer::uuid, :phone, :tells, :placedAt, :until)
                on conflict (scope, idempotency_key) do nothing
            """;

    private static final String CLAIMED = """
            select number, fingerprint from ordering.gift where scope = :scope and idempotency_key = :key
            """;

    private static final String JOIN = """
            update ordering.orders o
               set gift = :number, card = n.card
              from unnest(:ids::uuid[], :cards::text[]) as n (id, card)
             where o.id = n.id
            """;

    private final DatabaseClient database;

    GiftIntakeRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Whether the key was free. */
    Mono<Boolean> claim(GiftPlacing gift) {
        return database.sql(CLAIM)
                .bind("id", gift.id())
                .bind("number", gift.number())
                .bind("scope", gift.claim().key().scope())
                .bind("key", gift.claim().key().value())
                .bind("fingerprint", gift.claim().fingerprint())
                .bind(
                        "buyer",
                        Parameters.in(
                                R2dbcType.VARCHAR,
                                gift.buyerId() == null ? null : gift.buyerId().toString()))
                .bind("phone", gift.sealedPhone())
                .bind("tells", gift.tellsRecipients())
                .bind("placedAt", gift.placedAt())
                .bind("until", gift.holdExpiresAt())
                .fetch()
                .rowsUpdated()
                .map(inserted -> inserted == 1);
    }

    /** The number of the gift that was placed under the claim before; refused if that was another. */
    Mono<String> placedUnder(Claim claim) {
        return database.sql(CLAIMED)
                .bind("scope", claim.key().scope())
                .bind("key", claim.key().value())
                .map(row -> new String[] {row.get("number", String.class), row.get("fingerprint", String.class)})
                .one()
                .flatMap(found -> claim.fingerprint().equals(found[1])
                        ? Mono.just(found[0])
                        : Mono.error(IdempotencyKeyReused::new));
    }

    Mono<Void> join(GiftPlacing gift) {
        Columns<Parcel> parcels = new Columns<>(gift.parcels());
        return database.sql(JOIN)
                .bind("number", gift.number())
                .bind("ids", gift.placings().stream().map(Placing::orderId).toArray(UUID[]::new))
                .bind("cards", parcels.texts(Parcel::sealedCard))
                .then();
    }
}
