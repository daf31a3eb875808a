package org.luyumarket.payment;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Money to be given back. */
@Repository
class RefundRepository {

    private static final String SELECT = """
            select r.id, r.payment_id, p.intent_id, r.reference, nullif(r.reference, p.reference) as part, r.idempotency_key,
                   r.amount, r.reason, r.unwanted, r.status, r.stripe_id, r.failure, r.requested_at, r.settled_at, r.version
              from payment.refund r
              join payment.payment p on p.id = r.payment_id
            """;

    private static final String BY_ID = SELECT + "where r.id = :id";

    private static final String BY_KEY = SELECT + "where r.reference = :reference and r.idempotency_key = :key";

    private static final String BY_STRIPE_ID = SELECT + "where r.stripe_id = :stripeId";

    private static final String OF_REFERENCE =
            SELECT + "where r.reference = :reference order by r.requested_at desc, r.id desc";

    private static final String LOCK = SELECT + "where r.id = :id for update of r";

    /** What is on its way back counts as well. */
    private static final String GIVEN_BACK = """
            select coalesce(sum(amount), 0)::bigint
              from payment.refund
             where payment_id = :payment and status <> 'DECLINED'
            """;

    private static final String GIVEN_BACK_FOR = GIVEN_BACK + " and reference = :reference";

    private static final String INSERT = """
            insert into payment.refund
                (id, payment_id, reference, idempotency_key, amount, reason, unwanted, status, requested_at, asked_at)
            values
                (:id, :payment, :reference, :key, :amount, :reason, :unwanted, :status, :requestedAt, :requestedAt)
            """;

    private static final String UPDATE = """
            update payment.refund
               set status = :status, stripe_id = :stripeId, failure = :failure, settled_at = :settledAt,
                   version = version + 1
             where id = :id and version = :version
            """;

    /** The longer nothing has happened, the more seldom Stripe is asked. */
    private static final String CLAIM_TO_ASK = """
            with due as materialized (
                select id
                  from payment.refund
                 where status in ('REQUESTED', 'PENDING', 'UNKNOWN')
                   and asked_at < :now - greatest(make_interval(secs => :pause), (asked_at - requested_at) / 2)
                 order by asked_at
                 limit :limit
                   for update skip locked
            )
            update payment.refund set asked_at = :now from due where refund.id = due.id
            returning refund.id
            """;

    private final DatabaseClient database;

    RefundRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<RefundAttempt> byId(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(RefundRepository::refund).one();
    }

    Mono<RefundAttempt> byKey(String reference, String key) {
        return database.sql(BY_KEY)
                .bind("reference", reference)
                .bind("key", key)
                .map(RefundRepository::refund)
                .one();
    }

    /** A refund that was made at Stripe by others. */
    Mono<RefundAttempt> byStripeId(String stripeId) {
        return database.sql(BY_STRIPE_ID)
                .bind("stripeId", stripeId)
                .map(RefundRepository::refund)
                .one();
    }

    Flux<RefundAttempt> of(String reference) {
        return database.sql(OF_REFERENCE)
                .bind("reference", reference)
                .map(RefundRepository::refund)
                .all();
    }

    Mono<RefundAttempt> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).map(RefundRepository::refund).one();
    }

    Mono<Money> givenBack(UUID paymentId) {
        return database.sql(GIVEN_BACK)
                .bind("payment", paymentId)
                .mapValue(Long.class)
                .one()
                .map(Cny::ofFen);
    }

    /** What of it was for this. */
    Mono<Money> givenBack(UUID paymentId, String reference) {
        return database.sql(GIVEN_BACK_FOR)
                .bind("payment", paymentId)
                .bind("reference", reference)
                .mapValue(Long.class)
                .one()
                .map(Cny::ofFen);
    }

    Mono<RefundAttempt> insert(RefundAttempt refund) {
        RefundRequest request = refund.request();
        return database.sql(INSERT)
                .bind("id", refund.id())
                .bind("payment", request.paymentId())
                .bind("reference", refund.reference())
                .bind("key", request.idempotencyKey())
                .bind("amount", Cny.fen(request.amount()))
                .bind("reason", request.reason())
                .bind("unwanted", refund.unwanted())
                .bind("status", refund.status().name())
                .bind("requestedAt", refund.requestedAt())
                .then()
                .thenReturn(refund);
    }

    Mono<RefundAttempt> update(RefundAttempt refund) {
        return database.sql(UPDATE)
                .bind("id", refund.id())
                .bind("version", refund.version())
                .bind("status", refund.status().name())
                .bind("stripeId", Parameters.in(R2dbcType.VARCHAR, refund.stripeId()))
                .bind("failure", Parameters.in(R2dbcType.VARCHAR, refund.failure()))
                .bind("settledAt", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, refund.settledAt()))
                .fetch()
                .rowsUpdated()
                .filter(updated -> updated == 1)
                .switchIfEmpty(Mono.error(() -> new OptimisticLockingFailureException("refund " + refund.id())))
                .map(updated -> refund);
    }

    Flux<UUID> claimToAsk(Instant now, JanitorPace pace) {
        return database.sql(CLAIM_TO_ASK)
                .bind("now", now)
                .bind("pause", pace.pauseSeconds())
                .bind("limit", pace.limit())
                .mapValue(UUID.class)
                .all();
    }

    private static RefundAttempt refund(Readable row) {
        return new RefundAttempt(
                row.get("id", UUID.class),
                row.get("reference", String.class),
                row.get("intent_id", String.class),
                request(row),
                row.get("unwanted", Boolean.class),
                PaymentStatus.valueOf(row.get("status", String.class)),
                row.get("stripe_id", String.class),
                row.get("failure", String.class),
                row.get("requested_at", Instant.class),
                row.get("settled_at", Instant.class),
                row.get("version", Long.class));
    }

    private static RefundRequest request(Readable row) {
        return new RefundRequest(
                row.get("payment_id", UUID.class),
                Cny.ofFen(row.get("amount", Long.class)),
                row.get("reason", String.class),
                row.get("idempotency_key", String.class),
                row.get("part", String.class));
    }
}
