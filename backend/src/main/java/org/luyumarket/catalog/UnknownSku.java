package org.luyumarket.catalog;

import java.util.Map;
import org.luyumarket.platform.Refusal;

/** No product has this sku, or none that the caller may see. */
public final class UnknownSku extends Refusal {

    private final String sku;

    public UnknownSku(String sku) {
        super(Kind.NOT_FOUND, "unknown-sku", sku);
        this.sku = sku;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("sku", sku);
    }
}
