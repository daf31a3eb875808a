package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Resealing.Statements;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;

@MarketTest
class ResealingIntegrationTests {

    private static final Statements NOTES = new Statements("""
            select id, note as sealed
              from platform.sealed_note
             where split_part(note, ':', 1) = any(:keys::text[])
             limit :limit
               for update
            """, """
            update platform.sealed_note s
               set note = n.note
              from unnest(:ids::uuid[], :sealed::text[]) as n (id, note)
             where s.id = n.id
            """);

    @Value("${luyu.field-keys}")
    private String fieldKeys = "";

    @Autowired
    private List<SealedTable> tables;

    @Autowired
    private PersonalData personalData;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private DatabaseClient client;

    @Test
    void whatStandsUnderAFormerKeyIsSealedAnewAFewRowsAtATime() {
        database.execute("create table if not exists platform.sealed_note (id uuid primary key, note text not null)");
        database.execute("truncate platform.sealed_note");
        for (int i = 0; i < 3; i++) {
            database.execute("insert into platform.sealed_note values ('%s', '%s')"
                    .formatted(new UUID(0, i), personalData.seal("黄河五路1号")));
        }
        PersonalData rotated = FieldKeysFixture.rotated(fieldKeys);
        Resealing resealing = new Resealing(client, rotated);

        assertThat(resealing.sealAnew(NOTES, rotated.formerKeys(), 2).block()).isEqualTo(2);
        assertThat(resealing.sealAnew(NOTES, rotated.formerKeys(), 2).block()).isEqualTo(1);
        assertThat(resealing.sealAnew(NOTES, rotated.formerKeys(), 2).block()).isZero();

        assertThat(database.query("select note from platform.sealed_note"))
                .hasSize(3)
                .allSatisfy(row -> assertThat(FieldKeysFixture.currentOnly().open(String.valueOf(row.get("note"))))
                        .isEqualTo("黄河五路1号"));
        database.execute("drop table platform.sealed_note");
    }

    @Test
    void noTableHasAnythingUnderAKeyThatNeverWas() {
        assertThat(tables)
                .extracting(SealedTable::name)
                .contains("gift.parcel", "addressbook.address", "ordering.orders");
        assertThat(tables)
                .allSatisfy(table ->
                        assertThat(table.sealAnew(List.of("never"), 1).block()).isZero());
    }
}
