package org.luyumarket.procurement.gift;

import java.time.Instant;
import org.joda.money.Money;

/** The most that a member may be given in a year, in a division or by a union; {@code source} says which rule it is from. */
public record Cap(String scope, int year, Money most, String source, String setBy, Instant setAt) {}
