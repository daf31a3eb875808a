package org.luyumarket.inventory;

import java.util.Map;
import org.luyumarket.platform.Refusal;

/** No product has this sku, or none that the person may see. */
final class UnknownSku extends Refusal {

    private final String sku;

    UnknownSku(String sku) {
        super(Kind.NOT_FOUND, "unknown-sku", sku);
        this.sku = sku;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("sku", sku);
    }
}
