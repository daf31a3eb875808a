package org.luyumarket.plan;

import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Reach;

/**
 * What the whole market reached this year, for everybody to see: counted sales in fen and grams, who stands behind them, and how
 * far they reach the year's target for the whole city, if there is one.
 */
public record Headline(
        int year,
        long fen,
        long grams,
        Reach reach,
        @Nullable TargetProgress target) {}
