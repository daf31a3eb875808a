package org.luyumarket.ordering;

import java.util.Map;
import org.luyumarket.inventory.ShipWindow;
import org.luyumarket.platform.Refusal;

/** What was sold ahead is not sent before its window begins. */
final class HarvestToCome extends Refusal {

    private final transient ShipWindow window;

    HarvestToCome(String orderNumber, ShipWindow window) {
        super(Kind.CONFLICT, "harvest-to-come", orderNumber, window.first(), window.last());
        this.window = window;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("ships", window);
    }
}
