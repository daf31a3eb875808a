package org.luyumarket.inventory;

import java.time.LocalDate;
import org.luyumarket.platform.Weight;

/** A presale to be planned: so much of the coming harvest of a product, sold from one day to another, sent in its window. */
public record NewPresale(String sku, Weight tonnage, LocalDate opensOn, LocalDate closesOn, ShipWindow ships) {}
