package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;

@MarketTest
class ResealingIntegrationTests {

    private static final SealedColumn NOTES = new SealedColumn("platform.sealed_note", "note");

    @Value("${luyu.field-keys}")
    private String fieldKeys = "";

    @Autowired
    private List<SealedTable> tables;

    @Autowired
    private List<SealedColumn> columns;

    @Autowired
    private ResealingService resealing;

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
        ResealingService anew = new ResealingService(client, rotated);

        assertThat(anew.sealAnew(NOTES, rotated.formerKeys(), 2).block()).isEqualTo(2);
        assertThat(anew.sealAnew(NOTES, rotated.formerKeys(), 2).block()).isEqualTo(1);
        assertThat(anew.sealAnew(NOTES, rotated.formerKeys(), 2).block()).isZero();

        assertThat(database.query("select note from platform.sealed_note"))
                .hasSize(3)
                .allSatisfy(row -> assertThat(FieldKeysFixture.currentOnly().open(String.valueOf(row.get("note"))))
                        .isEqualTo("黄河五路1号"));
        database.execute("drop table platform.sealed_note");
    }

    @Test
    void noTableHasAnythingUnderAKeyThatNeverWas() {
        assertThat(columns)
                .extracting(SealedColumn::table)
                .contains(
                        "gift.parcel",
                        "addressbook.address",
                        "returns.goods_return",
                        "admission.application",
                        "subscription.subscription");
        assertThat(columns)
                .allSatisfy(column -> assertThat(
                                resealing.sealAnew(column, List.of("never"), 1).block())
                        .isZero());
        assertThat(tables).extracting(SealedTable::name).contains("identity.person", "ordering.orders");
        assertThat(tables)
                .allSatisfy(table ->
                        assertThat(table.sealAnew(List.of("never"), 1).block()).isZero());
    }
}
