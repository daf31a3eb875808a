package org.luyumarket.procurement.settlement;

import java.time.Instant;
import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.procurement.delivery.Accepted;

/** What was accepted of a product at a site, and belongs to a due. */
public record Goods(UUID id, String delivery, Product product, Site site, Accepted accepted, Instant acceptedAt) {

    public record Product(String sku, String name, DivisionCode county, String category) {}

    public record Site(String name, DivisionCode division) {}

    long fen() {
        return Cny.fen(accepted.amount());
    }
}
