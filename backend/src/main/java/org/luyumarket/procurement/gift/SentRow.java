package org.luyumarket.procurement.gift;

/** A row of a shipping list that came back filled in; {@code cell} is where its code stands. */
record SentRow(String code, String courier, String tracking, String cell) {}
