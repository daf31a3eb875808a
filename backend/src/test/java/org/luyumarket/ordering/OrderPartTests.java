package org.luyumarket.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.ordering.PlacedOrderFixture.NOW;
import static org.luyumarket.ordering.PlacedOrderFixture.aPaidOrder;
import static org.luyumarket.ordering.PlacedOrderFixture.aPlacedOrder;
import static org.luyumarket.ordering.PlacedOrderFixture.ofTwoSuppliers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Order.Amounts;
import org.luyumarket.ordering.Order.Step;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;

class OrderPartTests {

    private static final Person ORANGES = person(Role.SUPPLIER, null, "S1");
    private static final Person HONEY = person(Role.SUPPLIER, null, "S2");

    @Test
    void whoseGoodsAreAllOfAnOrderSeesAllOfIt() {
        PlacedOrder order = aPaidOrder();

        OrderPart part = OrderPart.of(order, ORANGES);

        assertThat(part.isWhole()).isTrue();
        assertThat(part.amounts()).isEqualTo(OrderPart.whole(order).amounts());
        assertThat(part.steps()).isEqualTo(order.history().steps());
    }

    @Test
    void ofAnOrderOfTwoSuppliersEachSeesItsGoodsItsShareOfTheFreightAndTheSumOfBoth() {
        PlacedOrder order = ofTwoSuppliers(aPaidOrder());

        assertThat(OrderPart.of(order, ORANGES).amounts()).isEqualTo(amounts("80.00", "19.05", "99.05", "99.05", "0"));
        assertThat(OrderPart.of(order, HONEY).amounts()).isEqualTo(amounts("20.00", "0.95", "20.95", "20.95", "0"));
    }

    @Test
    void whatIsNotPaidIsPaidToNobody() {
        assertThat(OrderPart.of(ofTwoSuppliers(aPlacedOrder()), HONEY).amounts())
                .isEqualTo(amounts("20.00", "0.95", "20.95", "0", "0"));
    }

    @Test
    void moneyForALineOfOneIsRefundedByThatOneAlone() {
        PlacedOrder order = ofTwoSuppliers(aPaidOrder());
        order.refundLine(1, Cny.parse("30.00"), NOW);

        assertThat(OrderPart.of(order, ORANGES).amounts().refunded()).isEqualTo(Cny.parse("30.00"));
        assertThat(OrderPart.of(order, HONEY).amounts().refunded()).isEqualTo(Cny.zero());
    }

    @Test
    void thePartsOfAllAddUpToTheOrder() {
        PlacedOrder order = ofTwoSuppliers(aPaidOrder());
        order.refund(Cny.parse("33.33"), NOW);

        Amounts oranges = OrderPart.of(order, ORANGES).amounts();
        Amounts honey = OrderPart.of(order, HONEY).amounts();
        Amounts whole = OrderPart.whole(order).amounts();

        assertThat(oranges.total().plus(honey.total())).isEqualTo(whole.total());
        assertThat(oranges.freight().plus(honey.freight())).isEqualTo(whole.freight());
        assertThat(oranges.refunded().plus(honey.refunded())).isEqualTo(Cny.parse("33.33"));
    }

    /** A statement adds what campaigns paid and took back; that all went back changes nothing of the buyer's money. */
    @Test
    void ofAnOrderThatWasWhollyRefundedASupplierReadsTheSameInItAndInItsStatement() {
        PlacedOrder order = ofTwoSuppliers(aPaidOrder());
        order.refundLine(2, Cny.parse("6.67"), NOW);
        order.refund(Cny.parse("113.33"), NOW);

        for (Person supplier : List.of(ORANGES, HONEY)) {
            Amounts read = OrderPart.of(order, supplier).amounts();
            SplitMoney.Share stated = statement(order, supplier);
            assertThat(read.total()).isEqualTo(stated.goods().plus(stated.freight()));
            assertThat(read.refunded())
                    .isEqualTo(stated.goodsBack().plus(stated.freightBack()))
                    .isEqualTo(read.total());
        }
    }

    private static SplitMoney.Share statement(PlacedOrder order, Person supplier) {
        List<SplitMoney.Line> lines = order.lines().all().stream()
                .map(line -> new SplitMoney.Line(
                        line.sold().supplierId(),
                        line.sold().weight().grams(),
                        Cny.fen(line.sold().amount()),
                        500,
                        Cny.fen(line.refunded())))
                .toList();
        return new SplitMoney(Cny.fen(order.terms().freight()), 12_000, true, lines)
                .byOwner().stream()
                        .filter(share -> share.owner().equals(supplier.supplierId()))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void theStaffOfACountySeeTheSuppliersOfThatCountyTogether() {
        PlacedOrder order = ofTwoSuppliers(aPaidOrder());

        assertThat(OrderPart.of(order, person(Role.COUNTY_STAFF, new DivisionCode("500236"), null))
                        .isWhole())
                .isTrue();
    }

    @Test
    void theHistoryTellsNeitherSumsNorWhatOthersSent() {
        PlacedOrder order = ofTwoSuppliers(aPaidOrder());
        order.callAttention("refund-failed", NOW);
        order.refundLine(1, Cny.parse("30.00"), NOW);
        order.ship(Map.of("orange", 1), NOW, Actor.SUPPLIER);
        order.ship(Map.of("orange", 1, "honey", 1), NOW, Actor.STAFF);

        OrderPart honey = OrderPart.of(order, HONEY);

        assertThat(honey.attention()).isNull();
        assertThat(honey.steps())
                .extracting(Step::to)
                .containsExactly(OrderStatus.AWAITING_PAYMENT, OrderStatus.PAID, OrderStatus.SHIPPED);
        assertThat(honey.steps()).extracting(Step::note).containsExactly(null, null, "shipped: {honey=1}");
        assertThat(OrderPart.of(order, ORANGES).steps())
                .extracting(Step::note)
                .containsExactly(null, null, "shipped: {orange=1}", "shipped: {orange=1}");
    }

    @Test
    void whetherItMayBeSentConcernsAll() {
        PlacedOrder order = ofTwoSuppliers(aPaidOrder());
        order.askForRefund("changed my mind", NOW);
        order.declineRefund("already packed", NOW);

        assertThat(OrderPart.of(order, HONEY).steps())
                .extracting(Step::note)
                .endsWith("refund-asked", "refund-declined: already packed");
    }

    @Test
    void thatAllOfItWasRefundedIsToldWithoutTheSum() {
        PlacedOrder order = ofTwoSuppliers(aPaidOrder());
        order.refund(Cny.parse("120.00"), NOW);

        List<Step> steps = OrderPart.of(order, HONEY).steps();

        assertThat(steps).last().satisfies(step -> {
            assertThat(step.to()).isEqualTo(OrderStatus.REFUNDED);
            assertThat(step.note()).isNull();
        });
    }

    private static Amounts amounts(String goods, String freight, String total, String paid, String refunded) {
        return new Amounts(
                Cny.parse(goods),
                Cny.parse(freight),
                Cny.zero(),
                Cny.parse(total),
                Cny.parse(paid),
                Cny.parse(refunded));
    }

    private static Person person(Role role, @Nullable DivisionCode county, @Nullable String supplier) {
        return new Person(new UUID(8, 9), "somebody", "somebody", role, county, supplier);
    }
}
