package org.luyumarket.identity;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PersonalData;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The rows of people; phones go in and out sealed. */
@Repository
class PersonRepository {

    private static final String ADD = """
            insert into identity.person (id, username, phone_sealed, phone_fingerprint, display_name, password_hash,
                                         role, county, supplier_id, city, partner_id, demo, created_at)
            values (:id, :username, :phoneSealed, :phoneFingerprint, :displayName, :passwordHash,
                    :role, :county, :supplier, :city, :partner, :demo, :at)
                on conflict do nothing
            returning id, username, phone_sealed, display_name, password_hash, role, county, supplier_id,
                      city, partner_id, demo
            """;

    private static final String COLUMNS = """
            select id, username, phone_sealed, display_name, password_hash, role, county, supplier_id,
                   city, partner_id, demo
              from identity.person
            """;

    private static final String BY_ID = COLUMNS + " where id = :id";
    private static final String BY_USERNAME = COLUMNS + " where username = :username";
    private static final String BY_PHONE = COLUMNS + " where phone_fingerprint = :fingerprint";

    private static final String PHONE = """
            select phone_sealed from identity.person where id = :id and phone_sealed is not null
            """;

    private static final String SET_DEMO_PASSWORD = """
            update identity.person
               set password_hash = :passwordHash, version = version + 1
             where demo
            """;

    private static final String SET_PASSWORD = """
            update identity.person
               set password_hash = :passwordHash, version = version + 1
             where id = :id
            """;

    private static final String PROVE_PHONE = """
            update identity.person
               set phone_proved_at = :at, password_hash = null, version = version + 1
             where id = :id and phone_proved_at is null
            """;

    private static final String HAS_PASSWORD = """
            select exists (select from identity.person where id = :id and password_hash is not null) as found
            """;

    /** The name in the place of the former one is the random end of the id. */
    private static final String FORGET = """
            update identity.person
               set username = 'erased-' || right(replace(id::text, '-', ''), 20), display_name = '已注销',
                   phone_sealed = null, phone_fingerprint = null, phone_proved_at = null, password_hash = null,
                   version = version + 1
             where id = :id
            """;

    private static final String ANY_OF_ROLE = """
            select exists (select from identity.person where role = :role and demo = false) as found
            """;

    private final DatabaseClient database;
    private final PersonalData personalData;
    private final Clock clock;

    PersonRepository(DatabaseClient database, PersonalData personalData, Clock clock) {
        this.database = database;
        this.personalData = personalData;
        this.clock = clock;
    }

    /** Empty if the name or the phone is taken. */
    Mono<Account> add(Account account, @Nullable String phone) {
        Person person = account.person();
        return database.sql(ADD)
                .bind("id", person.id())
                .bind("username", text(phone == null ? person.username() : null))
                .bind("phoneSealed", text(phone == null ? null : personalData.seal(phone)))
                .bind("phoneFingerprint", text(phone == null ? null : personalData.fingerprint(phone)))
                .bind("displayName", person.displayName())
                .bind("passwordHash", text(account.passwordHash()))
                .bind("role", person.role().name())
                .bind("county", code(person.county()))
                .bind("supplier", text(person.supplierId()))
                .bind("city", code(person.city()))
                .bind("partner", text(person.partnerId()))
                .bind("demo", account.demo())
                .bind("at", clock.instant())
                .map(this::account)
                .one();
    }

    Mono<Account> findById(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(this::account).one();
    }

    Mono<String> phoneOf(UUID id) {
        return database.sql(PHONE).bind("id", id).mapValue(String.class).one().map(personalData::open);
    }

    Mono<Account> findByUsername(String username) {
        return database.sql(BY_USERNAME)
                .bind("username", username)
                .map(this::account)
                .one();
    }

    Mono<Account> findByPhone(String phone) {
        return database.sql(BY_PHONE)
                .bind("fingerprint", personalData.fingerprint(phone))
                .map(this::account)
                .one();
    }

    Mono<Void> setDemoPassword(String passwordHash) {
        return database.sql(SET_DEMO_PASSWORD)
                .bind("passwordHash", passwordHash)
                .then();
    }

    Mono<Void> setPassword(UUID id, String passwordHash) {
        return database.sql(SET_PASSWORD)
                .bind("id", id)
                .bind("passwordHash", passwordHash)
                .then();
    }

    /** Answers whether it was proved for the first time; a password from before may be somebody else's and goes. */
    Mono<Boolean> provePhone(UUID id) {
        return database.sql(PROVE_PHONE)
                .bind("id", id)
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    Mono<Boolean> hasPassword(UUID id) {
        return database.sql(HAS_PASSWORD).bind("id", id).mapValue(Boolean.class).one();
    }

    Mono<Void> forget(UUID id) {
        return database.sql(FORGET).bind("id", id).then();
    }

    Mono<Boolean> hasAny(Role role) {
        return database.sql(ANY_OF_ROLE)
                .bind("role", role.name())
                .mapValue(Boolean.class)
                .one();
    }

    private Account account(Readable row) {
        Person person = new Person(
                row.get("id", UUID.class),
                username(row),
                row.get("display_name", String.class),
                Role.valueOf(row.get("role", String.class)),
                division(row, "county"),
                row.get("supplier_id", String.class),
                division(row, "city"),
                row.get("partner_id", String.class));
        return new Account(person, row.get("password_hash", String.class), row.get("demo", Boolean.class));
    }

    private static @Nullable DivisionCode division(Readable row, String column) {
        return Optional.ofNullable(row.get(column, String.class))
                .map(DivisionCode::new)
                .orElse(null);
    }

    /** Who has no name goes by the phone, of which only the ends are shown. */
    private String username(Readable row) {
        String phone = row.get("phone_sealed", String.class);
        return phone == null ? row.get("username", String.class) : MobileNumber.masked(personalData.open(phone));
    }

    private static Parameter code(@Nullable DivisionCode division) {
        return text(division == null ? null : division.value());
    }

    private static Parameter text(@Nullable String value) {
        return Parameters.in(R2dbcType.VARCHAR, value);
    }
}
