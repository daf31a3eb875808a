package org.luyumarket.einvoice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.testsupport.Sales.assertRefused;
import static org.luyumarket.testsupport.Sales.done;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.einvoice.Addressee.Kind;
import org.luyumarket.einvoice.EInvoices.Asked;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.PlaceOrder;
import org.luyumarket.ordering.Placement;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Sales;
import org.luyumarket.testsupport.Sales.Sale;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@MarketTest
class EInvoicesIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final OrderLine ORANGE = new OrderLine("500236-01", 1);
    private static final Addressee PERSON = Addressee.of(Kind.PERSONAL, "", "", "li@example.com");
    private static final Addressee COMPANY =
            Addressee.of(Kind.COMPANY, "滨州某公司", "91350100M000100Y43", "books@example.com");
    private static final String NUMBER = "26502000000012345678";

    @Autowired
    private EInvoices invoices;

    @Autowired
    private PaidOrders paidOrders;

    @Autowired
    private Ordering ordering;

    @Autowired
    private Sales sales;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private WebTestClient client;

    @Test
    void whatABuyerWantsItsSupplierIssuesAndTheBuyerSees() {
        Sale sale = sales.paid(null, ORANGE);
        wish(sale, PERSON);
        wish(sale, COMPANY);
        EInvoice wanted = only(sale);
        Person supplier = supplier(wanted.supplierId());
        Asked asked = done(invoices.find(wanted.id(), supplier));

        assertThat(asked.invoice().to()).isEqualTo(COMPANY);
        assertThat(asked.amount())
                .isEqualTo(done(ordering.find(sale.number(), sale.viewer()))
                        .amounts()
                        .paid());
        assertThat(waiting(supplier)).contains(wanted.id());

        invoices.issue(wanted.id(), issued(NUMBER), supplier).block(PATIENCE);
        assertThat(requireNonNull(only(sale).issued()).number()).isEqualTo(NUMBER);
        assertThat(waiting(supplier)).doesNotContain(wanted.id());
        assertRefused("einvoice-issued", invoices.wish(sale.number(), PERSON, sale.viewer()));
        invoices.withdraw(sale.number(), sale.viewer()).block(PATIENCE);
        assertThat(only(sale).to()).isEqualTo(COMPANY);
        invoices.issue(wanted.id(), issued("3".repeat(20)), supplier).block(PATIENCE);
        assertThat(requireNonNull(only(sale).issued()).number()).isEqualTo("3".repeat(20));
    }

    @Test
    void aSupplierSeesAWishOnceItsOrderIsPaidAndAnUnpaidOneIsForgotten() {
        Placement placed = placed();
        Viewer guest = new Viewer(null, placed.accessKey());
        String number = placed.order().number();
        invoices.wish(number, PERSON, guest).block(PATIENCE);
        Sale sale = sales.paid(null, ORANGE);
        wish(sale, PERSON);
        database.execute("update einvoice.invoice set paid_at = null where order_number = '" + sale.number() + "'");
        EInvoice unpaid = done(invoices.ofOrder(number, guest).next());
        Person supplier = supplier(unpaid.supplierId());
        assertRefused("unknown-einvoice", invoices.find(unpaid.id(), supplier));

        paidOrders.look().block(PATIENCE);
        assertThat(waiting(supplier)).contains(only(sale).id()).doesNotContain(unpaid.id());

        database.execute(
                "update einvoice.invoice set wished_at = now() - interval '3 days' where order_number in ('%s', '%s')"
                        .formatted(number, sale.number()));
        paidOrders.look().block(PATIENCE);
        assertThat(invoices.ofOrder(number, guest).collectList().block(PATIENCE))
                .isEmpty();
        assertThat(only(sale).paidAt()).isNotNull();
    }

    @Test
    void eachSupplierOfAnOrderIssuesItsOwn() {
        Sale sale = sales.paid(null, ORANGE, new OrderLine("500101-01", 1));
        wish(sale, PERSON);
        List<EInvoice> both =
                done(invoices.ofOrder(sale.number(), sale.viewer()).collectList());
        assertThat(both).hasSize(2);
        Person first = supplier(both.get(0).supplierId());

        assertRefused("unknown-einvoice", invoices.issue(both.get(1).id(), issued(NUMBER), first));
        invoices.issue(both.get(0).id(), issued(NUMBER), first).block(PATIENCE);
        wish(sale, COMPANY);

        List<EInvoice> after =
                done(invoices.ofOrder(sale.number(), sale.viewer()).collectList());
        assertThat(after).extracting(EInvoice::to).containsExactly(PERSON, COMPANY);
    }

    @Test
    void anOrderIsItsBuyersAloneAndACancelledOneHasNoInvoice() {
        Sale sale = sales.paid(null, ORANGE);
        Placement placed = placed();
        Viewer guest = new Viewer(null, placed.accessKey());
        done(ordering.cancel(placed.order().number(), guest));

        assertRefused("order-not-found", invoices.wish(sale.number(), PERSON, new Viewer(null, "guessed")));
        assertRefused(
                "order-not-found",
                invoices.ofOrder(sale.number(), new Viewer(null, null)).collectList());
        assertRefused("einvoice-order-over", invoices.wish(placed.order().number(), PERSON, guest));
        assertRefused(
                "invalid-input",
                Mono.defer(() -> invoices.wish(
                        sale.number(), Addressee.of(Kind.COMPANY, "某公司", "123", "a@b.cn"), sale.viewer())));
    }

    @Test
    void titleAndAddressAreKeptSealed() {
        Sale sale = sales.paid(null, ORANGE);
        wish(sale, COMPANY);

        Map<String, Object> row = database.query(
                        "select title, mail from einvoice.invoice where order_number = '" + sale.number() + "'")
                .get(0);

        assertThat(row.values())
                .noneMatch(value -> String.valueOf(value).contains("公司"))
                .noneMatch(value -> String.valueOf(value).contains("@"));
    }

    @Test
    void aGuestAsksForOneOverHttpAndOnThePageOfTheOrder() {
        Sale sale = sales.paid(null, ORANGE);

        client.put()
                .uri("/api/v1/orders/" + sale.number() + "/einvoices")
                .header("X-Order-Access-Key", sale.key())
                .bodyValue(Map.of("kind", "COMPANY", "title", "某公司", "taxpayerId", "123", "mail", "x"))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[?(@.field == 'taxpayerId')]")
                .exists()
                .jsonPath("$.errors[?(@.field == 'mail')]")
                .exists();
        client.put()
                .uri("/api/v1/orders/" + sale.number() + "/einvoices")
                .header("X-Order-Access-Key", sale.key())
                .bodyValue(Map.of("kind", "PERSONAL", "mail", "li@example.com"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[0].to.title")
                .isEqualTo("个人");
        client.get()
                .uri("/orders/%s/einvoice?key=%s".formatted(sale.number(), sale.key()))
                .header("Accept", "text/html")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("li@example.com", "等待开具"));
    }

    private Placement placed() {
        ShipTo shipTo = new ShipTo("李四", "13800000001", new DivisionCode("371602"), "黄河五路2号");
        return done(ordering.place(
                new PlaceOrder(null, Unique.name("caller"), Unique.name("einvoice"), List.of(ORANGE), shipTo, null)));
    }

    private void wish(Sale sale, Addressee to) {
        invoices.wish(sale.number(), to, sale.viewer()).block(PATIENCE);
    }

    private EInvoice only(Sale sale) {
        return done(invoices.ofOrder(sale.number(), sale.viewer()).single());
    }

    private List<UUID> waiting(Person supplier) {
        return done(invoices.of(true, supplier, new PageRequest(1, 100))).items().stream()
                .map(asked -> asked.invoice().id())
                .toList();
    }

    private static Issued issued(String number) {
        return new Issued(number, LocalDate.of(2024, 1, 2));
    }

    private static Person supplier(String id) {
        return new Person(new UUID(9, 7), "supplier", "供应商", Role.SUPPLIER, null, id);
    }
}
