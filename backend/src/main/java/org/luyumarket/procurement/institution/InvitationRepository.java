package org.luyumarket.procurement.institution;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.InvitationSecret;
import org.luyumarket.procurement.institution.Member.Duties;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The seats that links offer; of a link only the hash of its secret is known. */
@Repository
class InvitationRepository {

    /** Letters from a bureau take their time. */
    private static final Duration ACTIVATION_GOOD_FOR = Duration.ofDays(60);

    private static final String ADD = """
            insert into institution.invitation (secret_hash, institution_id, roles, level, expires_at)
            values (:hash, :institution, :roles, :level, :expires)
            """;

    private static final String FIND = """
            select institution_id, roles, level, expires_at, accepted_by
              from institution.invitation
             where secret_hash = :hash
            """;

    private static final String ACCEPT = """
            update institution.invitation
               set accepted_by = :person
             where secret_hash = :hash and accepted_by is null and expires_at > :now
            returning institution_id, roles, level, expires_at, accepted_by
            """;

    private static final String WAITING_UNITS = """
            select id, name, credit_code
              from institution.institution
             where listing = :listing and status = 'LISTED'
             order by division, name, id
            """;

    private static final String RENEW = """
            with worthless as (
                delete from institution.invitation
                 where institution_id = any (:institutions) and accepted_by is null)
            insert into institution.invitation (secret_hash, institution_id, roles, level, expires_at)
            select link.hash, link.institution, '{ADMINISTRATOR}', 0, :expires
              from unnest(:hashes, :institutions) as link (hash, institution)
            """;

    private final DatabaseClient database;

    InvitationRepository(DatabaseClient database) {
        this.database = database;
    }

    /** A seat that a link offers, until when, and who took it. */
    record Offer(
            UUID institution,
            Duties duties,
            Instant expiresAt,
            @Nullable UUID acceptedBy) {}

    Mono<Void> add(UUID institution, Duties duties, String hash, Instant expires) {
        return MemberRepository.with(duties, database.sql(ADD).bind("institution", institution))
                .bind("hash", hash)
                .bind("expires", expires)
                .then();
    }

    Mono<Offer> find(String hash) {
        return database.sql(FIND)
                .bind("hash", hash)
                .map(InvitationRepository::offer)
                .one();
    }

    /** The offer of this link, which is taken from now on; empty if there is none that is good. */
    Mono<Offer> accept(String hash, UUID person, Instant now) {
        return database.sql(ACCEPT)
                .bind("hash", hash)
                .bind("person", person)
                .bind("now", now)
                .map(InvitationRepository::offer)
                .one();
    }

    Flux<ActivationLink.Unit> waitingUnits(UUID listing) {
        return database.sql(WAITING_UNITS)
                .bind("listing", listing)
                .map(row -> new ActivationLink.Unit(
                        requireNonNull(row.get("id", UUID.class)),
                        requireNonNull(row.get("name", String.class)),
                        requireNonNull(row.get("credit_code", String.class))))
                .all();
    }

    /** These links instead of all that their units were given before. */
    Mono<Void> renew(List<ActivationLink> links, Instant now) {
        return database.sql(RENEW)
                .bind(
                        "institutions",
                        links.stream().map(link -> link.unit().id()).toArray(UUID[]::new))
                .bind(
                        "hashes",
                        links.stream()
                                .map(link -> InvitationSecret.hash(link.secret()))
                                .toArray(String[]::new))
                .bind("expires", now.plus(ACTIVATION_GOOD_FOR))
                .then();
    }

    private static Offer offer(Readable row) {
        return new Offer(
                requireNonNull(row.get("institution_id", UUID.class)),
                MemberRepository.duties(row),
                requireNonNull(row.get("expires_at", Instant.class)),
                row.get("accepted_by", UUID.class));
    }
}
