package org.luyumarket.catalog;

import java.util.Map;
import org.luyumarket.platform.Refusal;

/** Somebody else changed the product since it was read. */
final class StaleProduct extends Refusal {

    private final long currentVersion;

    StaleProduct(Product current) {
        super(Kind.STALE, "stale-product", current.sku());
        this.currentVersion = current.version();
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("currentVersion", currentVersion);
    }
}
