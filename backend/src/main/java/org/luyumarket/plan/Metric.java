package org.luyumarket.plan;

import java.math.BigDecimal;
import org.luyumarket.ledger.Total.Sums;

/** What a target measures, and the unit its value is in. */
public enum Metric {
    /** In fen. */
    MONEY(1_000_000) {
        @Override
        long of(Sums sums) {
            return sums.fen();
        }
    },
    /** In grams. */
    WEIGHT(1_000_000) {
        @Override
        long of(Sums sums) {
            return sums.grams();
        }
    },
    /** Sales, whatever went back of them later. */
    ORDERS(1) {
        @Override
        long of(Sums sums) {
            return sums.sales();
        }
    },
    /** Households linked to those who sold: each counts once, so that months do not add up to a year. */
    HOUSEHOLDS(1) {
        @Override
        long of(Sums sums) {
            throw new UnsupportedOperationException("households are no sum of entries");
        }
    };

    private final long step;

    Metric(long step) {
        this.step = step;
    }

    abstract long of(Sums sums);

    /** Whether what was achieved in single months adds up. */
    boolean isSummed() {
        return this != HOUSEHOLDS;
    }

    /** As people say it: in 10,000 yuan and tonnes, exact, others as they are. */
    String inLargeUnits(long value) {
        return BigDecimal.valueOf(value)
                .divide(BigDecimal.valueOf(step))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** What a part of a split value is a multiple of, wherever the whole is one: 10,000 yuan, a tonne, one. */
    long step(long whole) {
        return whole % step == 0 ? step : 1;
    }
}
