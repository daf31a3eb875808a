package org.luyumarket.mydata;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.luyumarket.addressbook.SavedAddress;
import org.luyumarket.einvoice.EInvoice;
import org.luyumarket.notice.Channels;
import org.luyumarket.notice.Notice;
import org.luyumarket.notice.Topic;
import org.luyumarket.ordering.Order;
import org.luyumarket.review.Review;

/** Everything of a person that can be told them at a moment, whole and readable by programs. */
public record MyData(
        Instant at,
        Me me,
        List<SavedAddress> addresses,
        List<Bought> orders,
        List<Notice> notices,
        Map<Topic, Channels> noticesBy) {

    /** How they log in and are called; phone and mail address are empty for those who have none here. */
    public record Me(String username, String phone, String displayName, String mail) {}

    /** An order with what was said of it, and the invoices that were wanted. */
    public record Bought(Order order, List<Review> reviews, List<EInvoice> einvoices) {}
}
