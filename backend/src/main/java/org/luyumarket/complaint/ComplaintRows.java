package org.luyumarket.complaint;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.luyumarket.complaint.Complaint.Goods;
import org.luyumarket.complaint.Complaint.Message;
import org.luyumarket.complaint.Complaint.Outcome;
import org.luyumarket.complaint.Complaint.Side;
import org.luyumarket.complaint.Complaint.Standing;
import org.luyumarket.complaint.Complaint.Topic;
import org.luyumarket.platform.Row;

/** Complaints out of rows. */
final class ComplaintRows {

    static final String SELECT = """
            select c.id, c.order_number, c.position, c.name, c.county, c.supplier_id, c.topic, c.status, c.opened_at, c.answer_by,
                   c.answered_at, c.closed_at, c.outcome, c.version,
                   array(select m.id from complaint.message m where m.complaint_id = c.id order by m.id) as ids,
                   array(select m.side from complaint.message m where m.complaint_id = c.id order by m.id) as sides,
                   array(select m.words from complaint.message m where m.complaint_id = c.id order by m.id) as words,
                   array(select m.at from complaint.message m where m.complaint_id = c.id order by m.id) as times
              from complaint.complaint c
            """;

    private ComplaintRows() {}

    static Complaint complaint(Readable columns) {
        Row row = new Row(columns);
        return new Complaint(
                row.id("id"),
                new Goods(
                        row.text("order_number"),
                        row.count("position"),
                        row.text("name"),
                        row.division("county"),
                        row.text("supplier_id")),
                Topic.valueOf(row.text("topic")),
                standing(row),
                messages(row),
                row.number("version"));
    }

    private static Standing standing(Row row) {
        String outcome = row.optional("outcome", String.class);
        return new Standing(
                ComplaintStatus.valueOf(row.text("status")),
                row.at("opened_at"),
                row.optional("answer_by", Instant.class),
                row.optional("answered_at", Instant.class),
                row.optional("closed_at", Instant.class),
                outcome == null ? null : Outcome.valueOf(outcome));
    }

    private static List<Message> messages(Row row) {
        UUID[] ids = row.value("ids", UUID[].class);
        String[] sides = row.value("sides", String[].class);
        String[] words = row.value("words", String[].class);
        OffsetDateTime[] times = row.value("times", OffsetDateTime[].class);
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new Message(ids[i], Side.valueOf(sides[i]), words[i], times[i].toInstant()))
                .toList();
    }
}
