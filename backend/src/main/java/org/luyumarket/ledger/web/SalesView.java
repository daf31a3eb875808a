package org.luyumarket.ledger.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.luyumarket.ledger.CrossTotal;
import org.luyumarket.ledger.CrossTotal.Group;
import org.luyumarket.ledger.Total;

/** One group of sales, what counts towards the plan and what does not apart; {@code within} are the keys of further groupings. */
record SalesView(
        String key,
        String name,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Group> within,
        SumsView counted,
        SumsView notCounted) {

    static SalesView of(CrossTotal total) {
        Group first = total.groups().get(0);
        return new SalesView(
                first.key(),
                first.name(),
                total.groups().subList(1, total.groups().size()),
                SumsView.of(total.counted()),
                SumsView.of(total.notCounted()));
    }

    static SalesView of(Total total) {
        return new SalesView(
                total.key(), total.name(), List.of(), SumsView.of(total.counted()), SumsView.of(total.notCounted()));
    }
}
