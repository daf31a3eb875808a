package org.luyumarket.ordering;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.luyumarket.platform.Refusal;

/** Nothing with these skus is on sale. */
final class UnknownSku extends Refusal {

    private final transient List<String> skus;

    UnknownSku(Collection<String> skus) {
        super(Kind.NOT_FOUND, "unknown-sku", String.join(", ", skus));
        this.skus = List.copyOf(skus);
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("skus", skus);
    }
}
