package org.luyumarket.procurement.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;

/**
 * How goods are taxed: the rate in thousandths, none where they are exempt, the tax category's code, whether a tax officer should be
 * asked, and where that is written.
 */
public record TaxRule(@Nullable Integer permille, String code, boolean ask, String basis) {

    private static final long WHOLE = 1_000;

    public boolean isExempt() {
        return permille == null;
    }

    /** The tax within an amount that includes it, to the fen, half a fen up. */
    Money taxWithin(Money amount) {
        Integer rate = permille;
        if (rate == null) {
            return Cny.zero();
        }
        return Cny.ofFen(BigDecimal.valueOf(Cny.fen(amount))
                .multiply(BigDecimal.valueOf(rate))
                .divide(BigDecimal.valueOf(WHOLE + rate), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
