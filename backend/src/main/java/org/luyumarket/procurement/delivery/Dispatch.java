package org.luyumarket.procurement.delivery;

import java.util.Map;

/** How the supplier sends a delivery, and how many boxes of which product; a product that is not named is sent as called off. */
public record Dispatch(Means means, String carrier, String number, Map<String, Integer> boxes) {

    public Dispatch {
        boxes = Map.copyOf(boxes);
    }
}
