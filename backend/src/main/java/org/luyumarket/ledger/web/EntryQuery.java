package org.luyumarket.ledger.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Mode;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.QueryFields;

/** Which entries are asked for; what is left out does not limit, and all that is given applies together. */
record EntryQuery(
        @Nullable String orderNumber,

        @Schema(description = "2026-11, or 1 to 12 beside a year") @Nullable
        String month,

        @Nullable String year,
        @Nullable String from,
        @Nullable String to,
        @Nullable String county,
        @Nullable String category,
        @Nullable String channel,
        @Nullable String counted,
        @Nullable String sku,
        @Nullable String supplier,
        @Nullable String city,
        @Nullable String mode,
        @Nullable String campaign,
        @Nullable String partner,
        @Nullable String source,
        @Nullable String page,
        @Nullable String size) {

    private static final int MAX_TEXT = 80;
    private static final int MAX_PAGE = 1_000_000;
    private static final int USUAL_SIZE = 20;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    /** What is meant, or a refusal that names everything that is wrong. */
    Asked read(Counties counties) {
        return read(counties, USUAL_SIZE);
    }

    Asked read(Counties counties, int usualSize) {
        QueryFields fields = new QueryFields();
        EntryFilter filter = days(fields)
                .behind(fields.text("orderNumber", orderNumber, MAX_TEXT))
                .inCounty(county(fields, counties))
                .ofCategory(fields.text("category", category, MAX_TEXT))
                .via(fields.choice("channel", channel, Channel.class))
                .counted(fields.flag("counted", counted))
                .ofProduct(fields.text("sku", sku, MAX_TEXT))
                .fromSupplier(fields.text("supplier", supplier, MAX_TEXT))
                .intoCity(fields.read("city", city, DivisionCode::new, "division-code"))
                .inMode(fields.choice("mode", mode, Mode.class))
                .under(fields.text("campaign", campaign, MAX_TEXT))
                .through(fields.text("partner", partner, MAX_TEXT))
                .provenBy(fields.choice("source", source, SaleFact.Source.class));
        Integer wantedPage = fields.number("page", page, 1, MAX_PAGE);
        Integer wantedSize = fields.number("size", size, 1, Page.MAX_SIZE);
        fields.refuseIfAny();
        return new Asked(
                filter, new PageRequest(requireNonNullElse(wantedPage, 1), requireNonNullElse(wantedSize, usualSize)));
    }

    private EntryFilter days(QueryFields fields) {
        Integer inYear = fields.number("year", year, FIRST_YEAR, LAST_YEAR);
        YearMonth inMonth = fields.read("month", month, text -> month(text, inYear), "month");
        LocalDate first = fields.day("from", from);
        LocalDate last = fields.day("to", to);
        EntryFilter all = EntryFilter.all();
        return EntryFilter.between(requireNonNullElse(first, all.from()), requireNonNullElse(last, all.to()))
                .within(inYear == null ? all : EntryFilter.year(inYear))
                .within(inMonth == null ? all : EntryFilter.month(inMonth));
    }

    private static YearMonth month(String text, @Nullable Integer year) {
        boolean onlyTheMonth = text.length() <= 2;
        if (onlyTheMonth && year == null) {
            throw new IllegalArgumentException("a month of which year?");
        }
        return onlyTheMonth && year != null ? YearMonth.of(year, Integer.parseInt(text)) : YearMonth.parse(text);
    }

    private @Nullable DivisionCode county(QueryFields fields, Counties counties) {
        DivisionCode code = fields.read("county", county, DivisionCode::new, "county");
        boolean aided = code == null || counties.find(code).isPresent();
        fields.check(aided, "county", "county");
        return code;
    }

    /** The entries that are asked for, and which page of them. */
    record Asked(EntryFilter filter, PageRequest page) {}
}
