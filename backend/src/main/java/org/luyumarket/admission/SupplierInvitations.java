package org.luyumarket.admission;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.luyumarket.platform.InvitationSecret;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The accounts that links offer; of a link only the hash of its secret is known. */
@Repository
class SupplierInvitations {

    private static final String OFFER = """
            insert into admission.invitation (secret_hash, application_id, expires_at) values (:hash, :application, :expiresAt)
            """;

    private static final String OPEN = """
            select application_id
              from admission.invitation
             where secret_hash = :hash and used_at is null and expires_at > :now
            """;

    private static final String USE = """
            update admission.invitation
               set used_at = :now
             where secret_hash = :hash and used_at is null and expires_at > :now
            """;

    private final DatabaseClient database;
    private final Clock clock;

    SupplierInvitations(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> offer(UUID application, String secret, Instant expiresAt) {
        return database.sql(OFFER)
                .bind("hash", InvitationSecret.hash(secret))
                .bind("application", application)
                .bind("expiresAt", expiresAt)
                .then();
    }

    Mono<UUID> open(String secret) {
        return database.sql(OPEN)
                .bind("hash", InvitationSecret.hash(secret))
                .bind("now", clock.instant())
                .mapValue(UUID.class)
                .one();
    }

    /** The number of rows changed: none if somebody was faster. */
    Mono<Long> use(String secret) {
        return database.sql(USE)
                .bind("hash", InvitationSecret.hash(secret))
                .bind("now", clock.instant())
                .fetch()
                .rowsUpdated();
    }
}
