package org.luyumarket.ordering;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What gifts are besides their orders. */
@Repository
class GiftOrderRepository {

    private static final String FIND = """
            select id, number, buyer_id, phone, tells_recipients, placed_at, hold_expires_at
              from ordering.gift
             where number = :number
            """;

    private final DatabaseClient database;

    GiftOrderRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Head> find(String number) {
        return database.sql(FIND)
                .bind("number", number)
                .map(GiftOrderRepository::head)
                .one();
    }

    private static Head head(Readable row) {
        return new Head(
                row.get("id", UUID.class),
                row.get("number", String.class),
                row.get("buyer_id", UUID.class),
                row.get("phone", String.class),
                row.get("tells_recipients", Boolean.class),
                row.get("placed_at", OffsetDateTime.class).toInstant(),
                row.get("hold_expires_at", OffsetDateTime.class).toInstant());
    }

    /** A gift's own row; the phone is sealed. */
    record Head(
            UUID id,
            String number,
            @Nullable UUID buyerId,
            String sealedPhone,
            boolean tellsRecipients,
            Instant placedAt,
            Instant holdExpiresAt) {}
}
