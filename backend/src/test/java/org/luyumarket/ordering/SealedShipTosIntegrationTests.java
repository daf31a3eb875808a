package org.luyumarket.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.ordering.TestShop.done;
import static org.luyumarket.ordering.TestShop.line;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.FieldKeysFixture;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.testsupport.MarketDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;

@OrderingTest
class SealedShipTosIntegrationTests {

    @Value("${luyu.field-keys}")
    private String fieldKeys = "";

    @Autowired
    private TestShop shop;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private DatabaseClient client;

    @Test
    void afterARotationOldOrdersAreReadableWithoutTheOldKey() {
        String sku = shop.offer("49.90", 100);
        List<Placement> orders =
                IntStream.range(0, 5).mapToObj(i -> shop.place(line(sku, 1))).toList();
        assertThat(sealedBy(orders.get(0))).isNotEqualTo(FieldKeysFixture.CURRENT);

        sealAllAnew(FieldKeysFixture.rotated(fieldKeys));

        assertThat(orders).allSatisfy(order -> {
            assertThat(sealedBy(order)).isEqualTo(FieldKeysFixture.CURRENT);
            assertThat(FieldKeysFixture.currentOnly().open(sealed(order))).contains("黄河五路1号");
        });
        assertThat(database.query("select 1 from ordering.sealing")).isEmpty();
        sealAllAnew(FieldKeysFixture.rotatedBack(fieldKeys));
        assertThat(shop.look(orders.get(0)).shipTo().address()).isEqualTo("黄河五路1号");
    }

    @Test
    void aRotationThatWasInterruptedGoesOnWhereItStopped() {
        String sku = shop.offer("49.90", 100);
        Placement first = shop.place(line(sku, 1));
        Placement second = shop.place(line(sku, 1));
        PersonalData rotated = FieldKeysFixture.rotated(fieldKeys);
        String anAddress = rotated.seal(rotated.open(sealed(first)));
        database.execute("update ordering.orders set ship_to = '" + anAddress + "' where id < '"
                + first.order().id() + "'");

        assertThat(done(table(rotated).sealAnew(rotated.formerKeys(), 1))).isEqualTo(1);
        assertThat(sealedBy(first)).isEqualTo(FieldKeysFixture.CURRENT);
        assertThat(sealedBy(second)).isNotEqualTo(FieldKeysFixture.CURRENT);
        assertThat(database.query("select after from ordering.sealing"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("after", first.order().id()));

        sealAllAnew(rotated);

        assertThat(sealedBy(second)).isEqualTo(FieldKeysFixture.CURRENT);
        sealAllAnew(FieldKeysFixture.rotatedBack(fieldKeys));
    }

    private void sealAllAnew(PersonalData keys) {
        SealedShipTosService table = table(keys);
        while (done(table.sealAnew(keys.formerKeys(), 2)) > 0) {
            // until nothing is left under a former key
        }
    }

    private SealedShipTosService table(PersonalData keys) {
        return new SealedShipTosService(client, keys);
    }

    private String sealedBy(Placement order) {
        return sealed(order).split(":", 2)[0];
    }

    private String sealed(Placement order) {
        return String.valueOf(database.query("select ship_to from ordering.orders where id = '"
                        + order.order().id() + "'")
                .get(0)
                .get("ship_to"));
    }
}
