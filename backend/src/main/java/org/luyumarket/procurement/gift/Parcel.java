package org.luyumarket.procurement.gift;

import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What one person gets of one product; {@code dropped} if the contract it would have come by was cancelled. */
public record Parcel(
        String code,
        Recipient to,
        String sku,
        String name,
        int quantity,
        Money amount,
        boolean dropped,
        @Nullable Sending sending) {

    /** With whom and under which number it went, and when it arrived as far as that is told. */
    public record Sending(
            String courier,
            String tracking,
            Instant at,
            @Nullable LocalDate arrivedOn) {}

    Parcel masked() {
        return new Parcel(code, to.masked(), sku, name, quantity, amount, dropped, sending);
    }
}
