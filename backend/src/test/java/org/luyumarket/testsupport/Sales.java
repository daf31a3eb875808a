package org.luyumarket.testsupport;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.fulfilment.Fulfilment;
import org.luyumarket.fulfilment.Fulfilment.ShipOrder;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.Ordering.PayOrder;
import org.luyumarket.ordering.PlaceOrder;
import org.luyumarket.ordering.Placement;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentMethod;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Refusal;
import org.luyumarket.standalone.stripe.BuyerAction;
import org.luyumarket.standalone.stripe.StripeSandbox;
import reactor.core.publisher.Mono;

/** Orders as far along as a test needs them, brought there by the real steps; every call waits until it is done. */
public final class Sales {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Person CITY = new Person(new UUID(8, 9), "city", "市级", Role.CITY_STAFF, null, null);

    private final Ordering ordering;
    private final Fulfilment fulfilment;
    private final StripeSandbox sandbox;

    Sales(Ordering ordering, Fulfilment fulfilment, StripeSandbox sandbox) {
        this.ordering = ordering;
        this.fulfilment = fulfilment;
        this.sandbox = sandbox;
    }

    /** An order, and its buyer: a person, or a guest with its key. */
    public record Sale(String number, String key, @Nullable Person buyer) {

        public Viewer viewer() {
            return buyer == null ? new Viewer(null, key) : new Viewer(buyer, null);
        }
    }

    public Sale received(OrderLine... lines) {
        Sale sale = shipped(lines);
        receive(sale);
        return sale;
    }

    public Sale shipped(OrderLine... lines) {
        Sale sale = paid(null, lines);
        ship(sale);
        return sale;
    }

    public void receive(Sale sale) {
        done(fulfilment.confirmReceipt(sale.number(), sale.viewer()));
    }

    public void ship(Sale sale) {
        ship(sale, CITY);
    }

    /** As much of it as is theirs. */
    public void ship(Sale sale, Person by) {
        ShipOrder parcel = new ShipOrder("顺丰", "SF" + sale.number(), null, List.of());
        done(fulfilment.ship(sale.number(), parcel, by));
    }

    /** By a guest where there is no buyer. */
    public Sale paid(@Nullable Person buyer, OrderLine... lines) {
        ShipTo shipTo = new ShipTo("李四", "13800000001", new DivisionCode("371602"), "黄河五路2号");
        Placement placed = done(ordering.place(
                new PlaceOrder(buyer, Unique.name("caller"), Unique.name("sale"), List.of(lines), shipTo, null)));
        Sale sale = new Sale(placed.order().number(), requireNonNullElse(placed.accessKey(), ""), buyer);
        URI back = URI.create("http://localhost/orders/" + sale.number());
        Payment payment = done(
                ordering.pay(sale.number(), new PayOrder(PaymentMethod.CARD, back, Unique.name("pay")), sale.viewer()));
        sandbox.act(requireNonNull(payment.redirectUrl()), BuyerAction.PAY);
        await().atMost(PATIENCE)
                .until(() -> done(ordering.find(sale.number(), sale.viewer())).status() == OrderStatus.PAID);
        return sale;
    }

    public static void assertRefused(String code, Mono<?> asked) {
        assertThatThrownBy(() -> done(asked))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    public static <T> T done(Mono<T> asked) {
        return requireNonNull(asked.block(PATIENCE));
    }
}
