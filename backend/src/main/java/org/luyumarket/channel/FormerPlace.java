package org.luyumarket.channel;

import java.time.LocalDate;
import org.luyumarket.platform.DivisionCode;

/** A division that rows of a file name though it is no more, and as which of today's it is read. */
public record FormerPlace(
        String field, DivisionCode written, DivisionCode today, long firstRow, long rows, LocalDate lastDay) {}
