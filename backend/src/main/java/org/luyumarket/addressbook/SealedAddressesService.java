package org.luyumarket.addressbook;

import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.Row;
import org.luyumarket.platform.SealedTable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Address books, as a rotation of keys meets them. */
@Service
class SealedAddressesService implements SealedTable {

    private static final String UNDER_FORMER_KEYS = """
            select id, recipient
              from addressbook.address
             where split_part(recipient, ':', 1) = any(:keys::text[])
             limit :limit
               for update
            """;

    private static final String UPDATE = """
            update addressbook.address a
               set recipient = n.recipient
              from unnest(:ids::uuid[], :recipients::text[]) as n (id, recipient)
             where a.id = n.id
            """;

    private final DatabaseClient database;
    private final PersonalData personalData;

    SealedAddressesService(DatabaseClient database, PersonalData personalData) {
        this.database = database;
        this.personalData = personalData;
    }

    @Override
    public String name() {
        return "addressbook.address";
    }

    @Override
    @Transactional
    public Mono<Long> sealAnew(List<String> formerKeys, int limit) {
        return database.sql(UNDER_FORMER_KEYS)
                .bind("keys", formerKeys.toArray(String[]::new))
                .bind("limit", limit)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Sealed(row.id("id"), row.text("recipient"));
                })
                .all()
                .collectList()
                .flatMap(found -> found.isEmpty() ? Mono.just(0L) : write(found));
    }

    private Mono<Long> write(List<Sealed> found) {
        return database.sql(UPDATE)
                .bind("ids", found.stream().map(Sealed::id).toArray(UUID[]::new))
                .bind("recipients", new Columns<>(found).texts(one -> personalData.sealAnew(one.text())))
                .fetch()
                .rowsUpdated();
    }

    private record Sealed(UUID id, String text) {}
}
