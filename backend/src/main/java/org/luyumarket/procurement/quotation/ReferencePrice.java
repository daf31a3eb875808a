package org.luyumarket.procurement.quotation;

import java.time.LocalDate;
import org.joda.money.Money;

/** What a kilogram of such goods cost at a market on a day by some source, as somebody noted it. */
public record ReferencePrice(
        String category, String place, LocalDate day, Money perKilogram, String source, String notedBy) {}
