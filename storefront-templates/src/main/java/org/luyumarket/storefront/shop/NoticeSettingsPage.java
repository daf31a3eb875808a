package org.luyumarket.storefront.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.FormState;

/** How somebody is told of things: the mail address, and the ways by topic. */
public record NoticeSettingsPage(Mail mail, List<Row> rows) {

    /** The confirmed address, which may be empty; where a code went that is not entered yet; what was typed. */
    public record Mail(
            boolean offered, String address, @Nullable Sent sent, FormState form) {}

    /** An address that a code is on its way to, and the ticket to hand in with it. */
    public record Sent(String address, String ticket) {}

    /** A topic with its ways. */
    public record Row(String name, String title, String hint, List<Way> ways) {}

    /** One way: whether it is taken, and whether that can be changed. */
    public record Way(String name, String label, boolean taken, boolean fixed) {}
}
