package org.luyumarket.ledger;

import org.luyumarket.ledger.Total.Sums;
import org.luyumarket.platform.DivisionCode;

/** How a rule would change one county's figures: what would count that does not, and what would no longer count. */
public record RuleEffect(DivisionCode county, long entries, Sums gained, Sums lost) {}
