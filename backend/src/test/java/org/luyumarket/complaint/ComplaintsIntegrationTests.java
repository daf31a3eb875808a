package org.luyumarket.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.testsupport.Sales.assertRefused;
import static org.luyumarket.testsupport.Sales.done;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.complaint.Complaint.Message;
import org.luyumarket.complaint.Complaint.Outcome;
import org.luyumarket.complaint.Complaint.Side;
import org.luyumarket.complaint.Complaint.Topic;
import org.luyumarket.complaint.Complaints.Figures;
import org.luyumarket.complaint.Complaints.Filter;
import org.luyumarket.complaint.Complaints.NewComplaint;
import org.luyumarket.complaint.Complaints.Verdict;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Sales;
import org.luyumarket.testsupport.Sales.Sale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@MarketTest
class ComplaintsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final OrderLine ORANGE = new OrderLine("500236-01", 1);
    private static final Person STAFF = new Person(new UUID(8, 4), "city", "市级", Role.CITY_STAFF, null, null);

    @Autowired
    private Complaints complaints;

    @Autowired
    private ComplaintSchedule schedule;

    @Autowired
    private Sales sales;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private WebTestClient client;

    @Test
    void whatTheSupplierAnswersTheBuyerCanTakeOrBringToStaff() {
        Sale sale = sales.paid(null, ORANGE);
        Complaint opened = open(sale);
        Person supplier = supplierOf(opened);
        assertThat(waiting(supplier)).contains(opened.id());
        assertRefused("complaint-with-supplier", complaints.close(opened.id(), verdict(), STAFF));
        assertRefused("complaint-moved-on", complaints.escalate(opened.id(), "没人理", sale.viewer()));

        done(complaints.answer(opened.id(), "明天补发", supplier));
        assertRefused("complaint-moved-on", complaints.answer(opened.id(), "再说一遍", supplier));
        done(complaints.escalate(opened.id(), "没有收到", sale.viewer()));
        assertThat(waiting(STAFF)).contains(opened.id());
        Complaint closed = done(complaints.close(opened.id(), verdict(), STAFF));

        assertThat(closed.standing().outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(closed.messages())
                .extracting(Message::side)
                .containsExactly(Side.BUYER, Side.SUPPLIER, Side.BUYER, Side.STAFF);
        assertThat(open(sale).status()).isEqualTo(ComplaintStatus.OPEN);
    }

    @Test
    void whatASupplierLetsLieGoesToStaffByItselfAndIsMarkedThere() {
        Complaint opened = open(sales.paid(null, ORANGE));
        timeIsUp(opened);

        schedule.look().block(PATIENCE);

        Complaint escalated = find(opened);
        assertThat(escalated.status()).isEqualTo(ComplaintStatus.ESCALATED);
        assertThat(escalated.standing().answeredAt()).isNull();
        assertRefused("complaint-moved-on", complaints.answer(opened.id(), "来晚了", supplierOf(opened)));
        Figures before = done(complaints.figures(STAFF));
        timeIsUp(opened);
        assertThat(done(complaints.figures(STAFF)).overdue()).isEqualTo(before.overdue() + 1);
        schedule.look().block(PATIENCE);
        assertThat(find(opened).status()).isEqualTo(ComplaintStatus.ESCALATED);
    }

    @Test
    void whatTheBuyerLeavesStandingAfterAnAnswerIsSettled() {
        Complaint opened = open(sales.paid(null, ORANGE));
        done(complaints.answer(opened.id(), "已补发", supplierOf(opened)));
        timeIsUp(opened);

        schedule.look().block(PATIENCE);

        assertThat(find(opened).standing().outcome()).isEqualTo(Outcome.SETTLED);
    }

    @Test
    void oneAtATimeAboutALineThatWasPaid() {
        Sale sale = sales.paid(null, ORANGE);
        open(sale);

        assertRefused("complaint-exists", complaints.open(wanted(sale, 1, "又一次"), sale.viewer()));
        assertRefused("complaint-unknown-line", complaints.open(wanted(sale, 5, "什么"), sale.viewer()));
        assertRefused("invalid-input", Mono.defer(() -> complaints.open(wanted(sale, 1, " "), sale.viewer())));
        assertRefused(
                "invalid-input", Mono.defer(() -> complaints.open(wanted(sale, 1, "长".repeat(501)), sale.viewer())));
    }

    @Test
    void aComplaintIsSeenByThoseItConcernsAndByNobodyElse() {
        Sale sale = sales.paid(null, ORANGE);
        Complaint opened = open(sale);
        Person other = new Person(new UUID(8, 3), "other", "别人", Role.SUPPLIER, null, "V09Z");
        Person shopper = new Person(new UUID(8, 5), "shopper", "小滨", Role.CONSUMER, null, null);

        assertRefused("unknown-complaint", complaints.find(opened.id(), new Viewer(null, "guessed")));
        assertRefused("unknown-complaint", complaints.find(opened.id(), new Viewer(shopper, null)));
        assertRefused("unknown-complaint", complaints.answer(opened.id(), "嗯", other));
        assertRefused("unknown-complaint", complaints.settle(opened.id(), new Viewer(supplierOf(opened), null)));
        assertThat(waiting(other)).isEmpty();
    }

    @Test
    void aGuestComplainsOverHttp() {
        Sale sale = sales.paid(null, ORANGE);

        client.post()
                .uri("/api/v1/orders/" + sale.number() + "/complaints")
                .header("X-Order-Access-Key", sale.key())
                .bodyValue(Map.of("position", 1, "topic", "DELIVERY", "words", "三天没动 & 急用"))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.answerBy")
                .exists();
        client.get()
                .uri("/orders/%s/complaints/1?key=%s".formatted(sale.number(), sale.key()))
                .header("Accept", "text/html")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("三天没动 &amp; 急用", "等供应商答复", "还剩 47 小时"));
    }

    private static Verdict verdict() {
        return new Verdict(Outcome.UPHELD, "供应商今天补发");
    }

    private Complaint open(Sale sale) {
        return done(complaints.open(wanted(sale, 1, "三天没有发货"), sale.viewer()));
    }

    private static NewComplaint wanted(Sale sale, int position, String words) {
        return new NewComplaint(sale.number(), position, Topic.DELIVERY, words);
    }

    private Complaint find(Complaint complaint) {
        return done(complaints.find(complaint.id(), new Viewer(STAFF, null)));
    }

    private List<UUID> waiting(Person person) {
        return done(complaints.of(new Filter(true), person, new PageRequest(1, 100))).items().stream()
                .map(Complaint::id)
                .toList();
    }

    private void timeIsUp(Complaint complaint) {
        database.execute("update complaint.complaint set answer_by = now() - interval '1 hour' where id = '%s'"
                .formatted(complaint.id()));
    }

    private static Person supplierOf(Complaint complaint) {
        return new Person(
                new UUID(8, 2),
                "supplier",
                "合作社",
                Role.SUPPLIER,
                null,
                complaint.goods().supplierId());
    }
}
