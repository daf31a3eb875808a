package org.luyumarket.procurement.requisition;

import java.time.LocalDate;
import org.luyumarket.platform.DivisionCode;

/** So many of a product, to be brought to a site of the unit on a day. */
public record Drop(LocalDate day, String site, DivisionCode division, String address, String sku, int quantity) {}
