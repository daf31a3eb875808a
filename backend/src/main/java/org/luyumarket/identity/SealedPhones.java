package org.luyumarket.identity;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.SealedTable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Brings people's phones under the current key. One statement a batch, and harmless if two instances do the same. */
@Repository
class SealedPhones implements SealedTable {

    private static final String UNDER_FORMER_KEYS = """
            select id, phone_sealed
              from identity.person
             where split_part(phone_sealed, ':', 1) = any(:keys::text[])
             limit :limit
            """;

    private static final String REPLACE = """
            update identity.person p
               set phone_sealed = s.fresh, version = version + 1
              from unnest(:ids::uuid[], :former::text[], :fresh::text[]) as s (id, former, fresh)
             where p.id = s.id and p.phone_sealed = s.former
            """;

    private final DatabaseClient database;
    private final PersonalData personalData;

    SealedPhones(DatabaseClient database, PersonalData personalData) {
        this.database = database;
        this.personalData = personalData;
    }

    @Override
    public String name() {
        return "identity.person";
    }

    @Override
    public Mono<Long> sealAnew(List<String> formerKeys, int limit) {
        return database.sql(UNDER_FORMER_KEYS)
                .bind("keys", formerKeys.toArray(String[]::new))
                .bind("limit", limit)
                .map(SealedPhones::phone)
                .all()
                .collectList()
                .flatMap(this::replace);
    }

    private Mono<Long> replace(List<SealedPhone> phones) {
        return database.sql(REPLACE)
                .bind("ids", phones.stream().map(SealedPhone::person).toArray(UUID[]::new))
                .bind("former", phones.stream().map(SealedPhone::text).toArray(String[]::new))
                .bind(
                        "fresh",
                        phones.stream()
                                .map(phone -> personalData.sealAnew(phone.text()))
                                .toArray(String[]::new))
                .then()
                .thenReturn((long) phones.size());
    }

    private static SealedPhone phone(Readable row) {
        return new SealedPhone(row.get("id", UUID.class), row.get("phone_sealed", String.class));
    }

    private record SealedPhone(UUID person, String text) {}
}
