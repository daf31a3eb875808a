package org.luyumarket.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.Order.RefundWish;
import org.luyumarket.ordering.Order.Step;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Division;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.FormerDivision;
import org.luyumarket.platform.Weight;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.OrderQueue;
import org.luyumarket.storefront.desk.Tone;

class OrderSheetsTests {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    private final OrderSheets sheets = new OrderSheets(new Binzhou(), Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({"PT30M, 'Shipping, under 1 h', PLAIN", "PT26H, 'Shipping, 26 h', WAIT", "PT50H, 'Shipping, 2 d', BAD"})
    void whatIsPaidWaitsMoreUrgentlyTheLongerItWaits(Duration waited, String text, Tone tone) {
        assertThat(row(paid(NOW.minus(waited), null, null)).waiting()).isEqualTo(new Badge(text, tone));
    }

    @Test
    void aWishForTheMoneyBackComesBeforeShipping() {
        OrderQueue.Row row = row(paid(NOW, new RefundWish("wrong address", NOW.minus(Duration.ofHours(3))), null));

        assertThat(row.waiting()).isEqualTo(new Badge("An answer, 3 h", Tone.PLAIN));
        assertThat(row.refundReason()).isEqualTo("wrong address");
    }

    @Test
    void whatSomebodyMustLookAtComesBeforeAll() {
        OrderQueue.Row row = row(paid(NOW, new RefundWish("wrong address", NOW), "refund-failed"));

        assertThat(row.waiting()).isEqualTo(new Badge("Look at this", Tone.BAD));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 'Partly sent', WAIT", "2, 1, 'Own part sent', GOOD"})
    void whoSentTheirPartWaitsForOthersOnly(int oranges, int bacon, String status, Tone tone) {
        OrderQueue.Row row = row(paid(
                NOW.minus(Duration.ofDays(3)),
                null,
                null,
                line("500236-01", "奉节脐橙", 2, oranges),
                line("500236-05", "奉节腊肉", 1, bacon)));

        assertThat(row.status()).isEqualTo(new Badge(status, tone));
        assertThat(row.waiting())
                .isEqualTo(
                        tone == Tone.GOOD
                                ? new Badge("Other suppliers", Tone.PLAIN)
                                : new Badge("Shipping, 3 d", Tone.BAD));
    }

    @Test
    void severalProductsAreNamedByTheFirst() {
        assertThat(row(paid(NOW, null, null)).goods()).isEqualTo("奉节脐橙 × 2 and others, 2 products in all");
    }

    private OrderQueue.Row row(Order order) {
        return sheets.row(order, ENGLISH, number -> "/staff/orders/" + number);
    }

    private static Order paid(Instant at, @Nullable RefundWish wish, @Nullable String attention) {
        return paid(at, wish, attention, line("500236-01", "奉节脐橙", 2, 0), line("500236-05", "奉节腊肉", 1, 0));
    }

    private static Order paid(Instant at, @Nullable RefundWish wish, @Nullable String attention, Order.Line... lines) {
        return new Order(
                UUID.fromString("00000000-0000-7000-8000-000000000001"),
                "LY20261121-1",
                OrderStatus.PAID,
                List.of(lines),
                new Order.Amounts(
                        Cny.parse("149.70"),
                        Cny.zero(),
                        Cny.zero(),
                        Cny.parse("149.70"),
                        Cny.parse("149.70"),
                        Cny.zero()),
                new ShipTo("李***", "138***5678", new DivisionCode("371602"), "***"),
                at,
                at,
                wish,
                attention,
                List.of(new Step(OrderStatus.AWAITING_PAYMENT, OrderStatus.PAID, at, "system", null)),
                2);
    }

    private static Order.Line line(String sku, String name, int quantity, int shipped) {
        return new Order.Line(
                1,
                sku,
                name,
                new DivisionCode("500236"),
                "S1",
                quantity,
                shipped,
                new Weight(5_000),
                Cny.parse("49.90"),
                Cny.parse("49.90").multipliedBy(quantity),
                Cny.zero());
    }

    private static final class Binzhou implements Divisions {

        @Override
        public Optional<Division> find(DivisionCode code) {
            return Optional.empty();
        }

        @Override
        public Optional<FormerDivision> former(DivisionCode code) {
            return Optional.empty();
        }

        @Override
        public Optional<FormerDivision> former(String name) {
            return Optional.empty();
        }

        @Override
        public List<Division> provinces() {
            return List.of();
        }

        @Override
        public List<Division> within(DivisionCode parent) {
            return List.of();
        }

        @Override
        public boolean isDeliverable(DivisionCode code) {
            return true;
        }

        @Override
        public String fullName(DivisionCode code) {
            return "山东省滨州市滨城区";
        }

        @Override
        public String fullName(DivisionCode code, Locale language) {
            return fullName(code);
        }
    }
}
