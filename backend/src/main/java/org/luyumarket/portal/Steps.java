package org.luyumarket.portal;

import java.util.Optional;
import java.util.Set;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.storefront.Texts;

/**
 * Puts the steps of an order's life into words. A step to another status bears that status' name; one that stays where it was is
 * a note: a code, with details after a colon or without, whose words stand under {@code area.step.<code>}.
 */
public record Steps(String area, Texts texts) {

    private static final Set<String> NOTES = Set.of(
            "paid-twice",
            "wrong-amount",
            "comes-late",
            "unwanted-money-returned",
            "refund-failed",
            "refund-bounced",
            "refund-asked",
            "refund-declined",
            "payment-unanswered",
            "settled",
            "refunded",
            "shipped",
            "reopened-by-late-money");

    /** What happened, and what else there is to say of it, which may be nothing. */
    public record Told(String what, String note) {}

    public Told tell(Order.Step step, String status) {
        String note = Optional.ofNullable(step.note()).map(this::inWords).orElse("");
        if (step.to() == step.from()) {
            return new Told(note, "");
        }
        return new Told(status, step.to() == OrderStatus.SHIPPED ? "" : note);
    }

    private String inWords(String note) {
        String[] parts = note.split(": ", 2);
        String detail = parts.length == 1 ? "" : parts[1];
        return NOTES.contains(parts[0]) ? texts.get(area + ".step." + parts[0], detail) : note;
    }
}
