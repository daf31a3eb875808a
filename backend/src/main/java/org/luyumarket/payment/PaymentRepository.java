package org.luyumarket.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Columns;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Attempts to be paid. */
@Repository
class PaymentRepository {

    private static final String SELECT = """
            select id, reference, idempotency_key, amount, method, description, return_to, status, session_id, intent_id,
                   redirect_url, started_at, expires_at, settled_at, version
              from payment.payment
            """;

    private static final String INSERT = """
            insert into payment.payment
                (id, reference, idempotency_key, amount, method, description, return_to, status,
                 started_at, expires_at, asked_at)
            values
                (:id, :reference, :key, :amount, :method, :description, :returnTo, :status,
                 :startedAt, :expiresAt, :startedAt)
            on conflict do nothing
            """;

    private static final String BY_ID = SELECT + "where id = :id";

    private static final String BY_KEY = SELECT + "where reference = :reference and idempotency_key = :key";

    private static final String OPEN = SELECT + """
              where reference = :reference and status in ('REQUESTED', 'PENDING', 'UNKNOWN')
              order by started_at
            """;

    private static final String LOCK = SELECT + "where id = any(:ids::uuid[]) order by id for update";

    private static final String BY_INTENT = SELECT + "where intent_id = :intent";

    /** Stripe never said whether there is a session, and now it cannot be asked any more. */
    private static final String NEVER_ANSWERED = """
            select id
              from payment.payment
             where status in ('REQUESTED', 'UNKNOWN')
               and session_id is null
               and started_at <= :now - make_interval(secs => :memory)
             order by started_at
             limit :limit
            """;

    /** What is on its way back is not kept. */
    private static final String KEEPS_MONEY = """
            select exists (
                select from payment.payment p
                 where p.reference = :reference
                   and p.status = 'SUCCEEDED'
                   and p.amount > (select coalesce(sum(r.amount), 0)
                                     from payment.refund r
                                    where r.payment_id = p.id and r.status <> 'DECLINED'))
            """;

    private static final String UPDATE = """
            update payment.payment p
               set status = n.status, session_id = n.session_id, intent_id = n.intent_id, redirect_url = n.url,
                   settled_at = n.settled_at, version = p.version + 1
              from unnest(
                   :ids::uuid[], :versions::bigint[], :statuses::text[], :sessions::text[], :intents::text[], :urls::text[],
                   :settledAts::timestamptz[])
                as n (id, version, status, session_id, intent_id, url, settled_at)
             where p.id = n.id and p.version = n.version
            """;

    /** The longer nothing has happened, the more seldom Stripe is asked. */
    private static final String CLAIM_TO_ASK = """
            with due as materialized (
                select id
                  from payment.payment
                 where status in ('REQUESTED', 'PENDING', 'UNKNOWN')
                   and asked_at < :now - greatest(make_interval(secs => :pause), (asked_at - started_at) / 2)
                   and (session_id is not null or started_at > :now - make_interval(secs => :memory))
                 order by asked_at
                 limit :limit
                   for update skip locked
            )
            update payment.payment set asked_at = :now from due where payment.id = due.id
            returning payment.id
            """;

    private final DatabaseClient database;

    PaymentRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Empty if the key is known or another attempt for the reference is open. */
    Mono<PaymentAttempt> insert(PaymentAttempt attempt) {
        PaymentRequest request = attempt.request();
        return database.sql(INSERT)
                .bind("id", attempt.id())
                .bind("reference", request.reference())
                .bind("key", request.idempotencyKey())
                .bind("amount", Cny.fen(request.amount()))
                .bind("method", request.method().name())
                .bind("description", request.description())
                .bind("returnTo", request.returnTo().toString())
                .bind("status", attempt.status().name())
                .bind("startedAt", attempt.startedAt())
                .bind("expiresAt", attempt.expiresAt())
                .fetch()
                .rowsUpdated()
                .filter(inserted -> inserted == 1)
                .map(inserted -> attempt);
    }

    Mono<PaymentAttempt> byId(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(PaymentRows::attempt).one();
    }

    Mono<PaymentAttempt> byKey(String reference, String key) {
        return database.sql(BY_KEY)
                .bind("reference", reference)
                .bind("key", key)
                .map(PaymentRows::attempt)
                .one();
    }

    Flux<PaymentAttempt> open(String reference) {
        return database.sql(OPEN)
                .bind("reference", reference)
                .map(PaymentRows::attempt)
                .all();
    }

    Mono<PaymentAttempt> lock(UUID id) {
        return lock(List.of(id)).next();
    }

    /** In the order of their ids, so that nobody waits for somebody who waits for him. */
    Flux<PaymentAttempt> lock(List<UUID> ids) {
        return database.sql(LOCK)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(PaymentRows::attempt)
                .all();
    }

    Mono<PaymentAttempt> byIntent(String intentId) {
        return database.sql(BY_INTENT)
                .bind("intent", intentId)
                .map(PaymentRows::attempt)
                .one();
    }

    Mono<Boolean> keepsMoneyOf(String reference) {
        return database.sql(KEEPS_MONEY)
                .bind("reference", reference)
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Void> update(List<PaymentAttempt> attempts) {
        Columns<PaymentAttempt> columns = new Columns<>(attempts);
        return database.sql(UPDATE)
                .bind("ids", columns.ids(PaymentAttempt::id))
                .bind("versions", columns.longs(PaymentAttempt::version))
                .bind("statuses", columns.texts(PaymentAttempt::status))
                .bind("sessions", columns.texts(attempt -> attempt.session().id()))
                .bind("intents", columns.texts(attempt -> attempt.session().intentId()))
                .bind("urls", columns.texts(attempt -> attempt.session().url()))
                .bind("settledAts", columns.times(PaymentAttempt::settledAt))
                .fetch()
                .rowsUpdated()
                .filter(updated -> updated == attempts.size())
                .switchIfEmpty(Mono.error(() -> new OptimisticLockingFailureException(
                        "payments " + attempts.stream().map(PaymentAttempt::id).toList())))
                .then();
    }

    Flux<UUID> claimToAsk(Instant now, JanitorPace pace) {
        return database.sql(CLAIM_TO_ASK)
                .bind("now", now)
                .bind("pause", pace.pauseSeconds())
                .bind("memory", pace.memorySeconds())
                .bind("limit", pace.limit())
                .mapValue(UUID.class)
                .all();
    }

    Flux<UUID> neverAnswered(Instant now, JanitorPace pace) {
        return database.sql(NEVER_ANSWERED)
                .bind("now", now)
                .bind("memory", pace.memorySeconds())
                .bind("limit", pace.limit())
                .mapValue(UUID.class)
                .all();
    }
}
