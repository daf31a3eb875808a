package org.luyumarket.ordering.intake;

import java.util.List;
import org.luyumarket.ordering.intake.Placing.Claim;
import org.luyumarket.ordering.pricing.PricedLine;

/** An order that the intake has decided to take, with the claim it was placed under. */
public record AcceptedOrder(OrderTerms terms, List<PricedLine> lines, Claim claim) {}
