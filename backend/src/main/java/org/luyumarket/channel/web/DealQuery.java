package org.luyumarket.channel.web;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.DealFilter;
import org.luyumarket.channel.DealStatus;
import org.luyumarket.ledger.Channel;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.QueryFields;

/** Which deals are asked for; what is left out does not limit. */
record DealQuery(
        @Nullable String status,
        @Nullable String county,
        @Nullable String channel,
        @Nullable String partner,
        @Nullable String from,
        @Nullable String to,
        @Nullable String q,
        @Nullable String importId,
        @Nullable Boolean undecided,
        @Nullable String page,
        @Nullable String size) {

    private static final int MAX_PAGE = 100_000;
    private static final int USUAL_SIZE = 20;
    private static final int MAX_TEXT = 60;

    Asked read() {
        QueryFields fields = new QueryFields();
        DealFilter filter = new DealFilter(
                fields.choice("status", status, DealStatus.class),
                fields.read("county", county, DivisionCode::new, "division-code"),
                fields.choice("channel", channel, Channel.class),
                fields.text("partner", partner, MAX_TEXT),
                fields.day("from", from),
                fields.day("to", to),
                fields.text("q", q, MAX_TEXT),
                fields.read("importId", importId, UUID::fromString, "malformed"),
                requireNonNullElse(undecided, false));
        Integer wantedPage = fields.number("page", page, 1, MAX_PAGE);
        Integer wantedSize = fields.number("size", size, 1, Page.MAX_SIZE);
        fields.refuseIfAny();
        return new Asked(
                filter, new PageRequest(requireNonNullElse(wantedPage, 1), requireNonNullElse(wantedSize, USUAL_SIZE)));
    }

    /** The deals that are asked for, and which page of them. */
    record Asked(DealFilter filter, PageRequest page) {}
}
