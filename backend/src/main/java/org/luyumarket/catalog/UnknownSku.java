package org.luyumarket.catalog;

import java.util.List;
import java.util.Map;
import org.luyumarket.platform.Refusal;

/** No product has this sku, or none that the caller may see. */
public final class UnknownSku extends Refusal {

    private final transient Map<String, Object> named;

    public UnknownSku(String sku) {
        super(Kind.NOT_FOUND, "unknown-sku", sku);
        this.named = Map.of("sku", sku);
    }

    /** Of several that were asked for, these. */
    public UnknownSku(List<String> skus) {
        super(Kind.NOT_FOUND, "unknown-sku", String.join(", ", skus));
        this.named = Map.of("skus", List.copyOf(skus));
    }

    @Override
    public Map<String, Object> members() {
        return named;
    }
}
