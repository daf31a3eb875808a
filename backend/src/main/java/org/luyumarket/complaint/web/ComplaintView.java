package org.luyumarket.complaint.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.complaint.Complaint;
import org.luyumarket.complaint.ComplaintStatus;

/** A complaint as everybody sees it who may see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComplaintView(
        UUID complaintId,
        String orderNumber,
        int position,
        String name,
        Complaint.Topic topic,
        ComplaintStatus status,
        Instant openedAt,
        @Nullable Instant answerBy,
        @Nullable Instant closedAt,
        Complaint.@Nullable Outcome outcome,
        List<MessageView> messages) {

    static ComplaintView of(Complaint complaint) {
        Complaint.Goods goods = complaint.goods();
        Complaint.Standing standing = complaint.standing();
        return new ComplaintView(
                complaint.id(),
                goods.orderNumber(),
                goods.position(),
                goods.name(),
                complaint.topic(),
                standing.status(),
                standing.openedAt(),
                standing.answerBy(),
                standing.closedAt(),
                standing.outcome(),
                complaint.messages().stream().map(MessageView::of).toList());
    }

    /** Something that was said. */
    record MessageView(Complaint.Side by, String words, Instant at) {

        static MessageView of(Complaint.Message message) {
            return new MessageView(message.side(), message.words(), message.at());
        }
    }
}
