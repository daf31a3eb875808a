package org.luyumarket.reporting.form;

import java.util.List;
import java.util.stream.Stream;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.CrossTotal;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.Mode;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Column.Kind;
import org.luyumarket.reporting.Form;
import org.springframework.stereotype.Component;

/** What was sold through each channel, in each of the four modes. Every entry has one of each, so the rows are the whole. */
@Component
class ChannelForm extends TotalForm {

    ChannelForm(Ledger ledger) {
        super(ledger);
    }

    @Override
    public Form form() {
        return Form.CHANNELS;
    }

    @Override
    List<Grouping> groupings() {
        return List.of(Grouping.MODE, Grouping.CHANNEL);
    }

    @Override
    List<Column> columns(Words words) {
        return Stream.concat(
                        Stream.of(
                                words.column("mode", Kind.TEXT, 13, false),
                                words.column("channel", Kind.TEXT, 15, false)),
                        figures(words).stream())
                .toList();
    }

    @Override
    List<Cell> names(CrossTotal total, Words words) {
        return List.of(
                Cell.of(words.mode(Mode.valueOf(total.groups().get(0).key()))),
                Cell.of(words.channel(Channel.valueOf(total.groups().get(1).key()))));
    }

    @Override
    String note(Words words) {
        return words.get("note.channels");
    }
}
