package org.luyumarket.procurement.delivery;

import java.util.Map;
import org.luyumarket.procurement.delivery.Delivery.Destination;

/** What is wanted at a site on a day: boxes by product. */
public record Drop(Destination destination, Map<String, Integer> boxes) {

    public Drop {
        boxes = Map.copyOf(boxes);
    }
}
