package org.luyumarket.portal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.testsupport.Sales.done;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.complaint.Complaint.Topic;
import org.luyumarket.complaint.Complaints;
import org.luyumarket.complaint.Complaints.NewComplaint;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.review.Reviews;
import org.luyumarket.review.Reviews.NewReview;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Sales;
import org.luyumarket.testsupport.Sales.Sale;
import org.springframework.beans.factory.annotation.Autowired;

@MarketTest
class QueueIntegrationTests {

    private static final String ORANGE = "500236-01";
    private static final PageRequest MANY = new PageRequest(1, 100);
    private static final Person STAFF = new Person(new UUID(9, 4), "city", "市级", Role.CITY_STAFF, null, null);

    @Autowired
    private WorkQueue queue;

    @Autowired
    private Complaints complaints;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Ordering ordering;

    @Autowired
    private Sales sales;

    @Test
    void whatBuyersAskForWaitsForItsSupplierUntilItIsAnswered() {
        Sale sale = sales.received(new OrderLine(ORANGE, 1));
        Person supplier = supplier(sale);
        long before = done(queue.count(supplier));
        var review = done(reviews.write(new NewReview(sale.number(), 1, 4, "甜", List.of()), sale.viewer()));
        var complaint =
                done(complaints.open(new NewComplaint(sale.number(), 1, Topic.DELIVERY, "箱子破了"), sale.viewer()));

        assertThat(done(queue.count(supplier))).isEqualTo(before + 2);
        assertThat(waits("complaint", complaint.id(), supplier)).isTrue();
        assertThat(waits("review", review.id(), supplier)).isTrue();

        done(reviews.answer(review.id(), "谢谢", supplier));
        done(complaints.answer(complaint.id(), "补寄一箱", supplier));
        assertThat(waits("review", review.id(), supplier)).isFalse();
        assertThat(waits("complaint", complaint.id(), supplier)).isFalse();
    }

    @Test
    void aWishForMoneyBackWaitsForStaff() {
        Sale sale = sales.paid(null, new OrderLine(ORANGE, 1));
        done(ordering.askForRefund(sale.number(), "买错了", sale.viewer()));

        assertThat(done(queue.of(STAFF, "refund", MANY)).turns().items())
                .anyMatch(turn -> turn.matter().key().equals(sale.number())
                        && turn.matter().note().equals("买错了")
                        && turn.due() != null);
    }

    private boolean waits(String kind, UUID id, Person person) {
        return done(queue.of(person, kind, MANY)).turns().items().stream()
                .anyMatch(turn -> turn.matter().key().equals(id.toString()));
    }

    private Person supplier(Sale sale) {
        String id =
                done(ordering.find(sale.number(), sale.viewer())).lines().get(0).supplierId();
        return new Person(new UUID(9, 5), "supplier", "供应商", Role.SUPPLIER, null, requireNonNull(id));
    }
}
