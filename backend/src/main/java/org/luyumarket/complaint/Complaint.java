package org.luyumarket.complaint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.DivisionCode;

/** What a buyer is not content with, what was said about it, and how it ended. */
public record Complaint(UUID id, Goods goods, Topic topic, Standing standing, List<Message> messages, long version) {

    /** Which line of which order it is about, and who sold it. */
    public record Goods(String orderNumber, int position, String name, DivisionCode county, String supplierId) {}

    /** What it is about. */
    public enum Topic {
        QUALITY,
        DELIVERY,
        SERVICE,
        OTHER
    }

    /** How it ended. */
    public enum Outcome {
        /** The buyer is content. */
        SETTLED,
        /** The buyer was right, and staff said what follows. */
        UPHELD,
        /** The buyer was not right. */
        UNFOUNDED
    }

    /** Whose words they are. */
    public enum Side {
        BUYER,
        SUPPLIER,
        STAFF
    }

    /** Something that was said. */
    public record Message(UUID id, Side side, String words, Instant at) {}

    /** How it stands, and until when the one whose turn it is should say something; null once it is closed. */
    public record Standing(
            ComplaintStatus status,
            Instant openedAt,
            @Nullable Instant answerBy,
            @Nullable Instant answeredAt,
            @Nullable Instant closedAt,
            @Nullable Outcome outcome) {

        Standing become(ComplaintStatus next, Instant due) {
            mustBecome(next);
            return new Standing(next, openedAt, due, answeredAt, null, null);
        }

        Standing answered(Instant now, Instant due) {
            mustBecome(ComplaintStatus.ANSWERED);
            return new Standing(ComplaintStatus.ANSWERED, openedAt, due, now, null, null);
        }

        Standing closed(Outcome how, Instant now) {
            mustBecome(ComplaintStatus.CLOSED);
            return new Standing(ComplaintStatus.CLOSED, openedAt, null, answeredAt, now, how);
        }

        private void mustBecome(ComplaintStatus next) {
            if (!status.canBecome(next)) {
                throw new ComplaintForbids("complaint-moved-on");
            }
        }
    }

    public ComplaintStatus status() {
        return standing.status();
    }

    /** Whether the one whose turn it is, supplier or staff, is late. */
    public boolean isOverdue(Instant now) {
        return status() != ComplaintStatus.ANSWERED
                && standing.answerBy() != null
                && !now.isBefore(standing.answerBy());
    }

    /** Whether it is this person, of the supplier or of the staff, who has to say something now. */
    public boolean waitsFor(Person person) {
        return isSeenBy(person)
                && switch (status()) {
                    case OPEN -> person.role() == Role.SUPPLIER;
                    case ESCALATED -> person.isStaff();
                    case ANSWERED, CLOSED -> false;
                };
    }

    boolean isSeenBy(Person person) {
        return person.sees(goods.county(), goods.supplierId());
    }

    Complaint with(Standing next) {
        return new Complaint(id, goods, topic, next, messages, version);
    }

    void mustWaitFor(Person person) {
        if (!waitsFor(person)) {
            throw new ComplaintForbids(
                    status() == ComplaintStatus.OPEN ? "complaint-with-supplier" : "complaint-moved-on");
        }
    }
}
