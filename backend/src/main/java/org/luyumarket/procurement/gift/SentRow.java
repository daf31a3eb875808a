package org.luyumarket.procurement.gift;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of a shipping list that came back filled in; {@code cell} is where its code stands. */
record SentRow(
        String code,
        String courier,
        String tracking,
        @Nullable LocalDate arrivedOn,
        String cell) {}
