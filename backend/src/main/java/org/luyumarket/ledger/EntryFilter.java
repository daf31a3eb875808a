package org.luyumarket.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;

/** Which entries are meant; days are both included, what is null does not limit. */
public record EntryFilter(
        LocalDate from,
        LocalDate to,
        @Nullable DivisionCode county,
        @Nullable String category,
        @Nullable Channel channel,
        @Nullable Boolean counted,
        @Nullable String reference) {}
