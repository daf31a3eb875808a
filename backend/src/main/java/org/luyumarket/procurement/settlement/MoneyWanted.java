package org.luyumarket.procurement.settlement;

import java.util.UUID;

/** A due is asked for, or owed again: money that came before and waits may be for it. */
public record MoneyWanted(UUID due) {}
