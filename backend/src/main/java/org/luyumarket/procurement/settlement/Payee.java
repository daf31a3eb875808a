package org.luyumarket.procurement.settlement;

/** The account that an advice asks to pay into. */
record Payee(String name, String bank, String account) {}
