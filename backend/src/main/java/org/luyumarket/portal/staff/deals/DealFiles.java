package org.luyumarket.portal.staff.deals;

import gg.jte.models.runtime.JteModel;
import java.time.YearMonth;
import java.util.List;
import org.luyumarket.channel.Deal;
import org.luyumarket.channel.Deals;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.Months;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Desks;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page of one deal: what was entered, and what the ledger made of it. */
@Component
class DealFiles {

    private final Desks desks;
    private final Deals deals;
    private final Ledger ledger;
    private final Months months;
    private final DealSheets sheets;
    private final Templates templates;

    DealFiles(Desks desks, Deals deals, Ledger ledger, Months months, DealSheets sheets, Templates templates) {
        this.desks = desks;
        this.deals = deals;
        this.ledger = ledger;
        this.months = months;
        this.sheets = sheets;
        this.templates = templates;
    }

    Mono<JteModel> page(String number, FormState form, Person person, ServerWebExchange exchange) {
        return deals.file(number, person)
                .flatMap(file -> Mono.zip(desks.seat(exchange, person), entries(file, person), bookedIn(file.deal()))
                        .map(parts -> templates.staffDeal(
                                parts.getT1().frame(),
                                parts.getT1().desk(),
                                sheets.file(
                                        new DealSheets.Booked(file, parts.getT2(), parts.getT3()),
                                        form,
                                        person,
                                        parts.getT1().texts()))));
    }

    private Mono<YearMonth> bookedIn(Deal deal) {
        return months.bookedIn(deal.county(), deal.terms().day());
    }

    /** A return or correction stands in the ledger under the number of its sale. */
    private Mono<List<LedgerEntry>> entries(Deal.File file, Person person) {
        Deal filed = file.original() == null ? file.deal() : file.original();
        EntryFilter filter = EntryFilter.all().behind(filed.number()).asSeenBy(person);
        return ledger.entries(filter, new PageRequest(1, Page.MAX_SIZE)).map(Page::items);
    }
}
