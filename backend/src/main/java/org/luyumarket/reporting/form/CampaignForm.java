package org.luyumarket.reporting.form;

import java.util.List;
import java.util.stream.Stream;
import org.luyumarket.ledger.CrossTotal;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Column.Kind;
import org.luyumarket.reporting.Form;
import org.springframework.stereotype.Component;

/** What was sold under each campaign. Campaigns overlap, so the total is that of all sales and not of the rows. */
@Component
class CampaignForm extends TotalForm {

    CampaignForm(Ledger ledger) {
        super(ledger);
    }

    @Override
    public Form form() {
        return Form.CAMPAIGNS;
    }

    @Override
    List<Grouping> groupings() {
        return List.of(Grouping.CAMPAIGN);
    }

    @Override
    List<Column> columns(Words words) {
        return Stream.concat(Stream.of(words.column("campaign", Kind.TEXT, 28, false)), figures(words).stream())
                .toList();
    }

    @Override
    List<Cell> names(CrossTotal total, Words words) {
        String tag = total.groups().get(0).key();
        return List.of(Cell.of(tag.isEmpty() ? words.get("campaign.none") : words.campaign(tag)));
    }

    @Override
    String note(Words words) {
        return words.get("note.campaigns");
    }
}
