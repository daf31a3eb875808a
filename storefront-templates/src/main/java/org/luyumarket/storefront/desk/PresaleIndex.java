package org.luyumarket.storefront.desk;

import java.util.List;

/** Presales as those who open them see them, and what was wrong with the one that was to be ended. */
public record PresaleIndex(String lead, String list, FormState ending, List<Row> rows) {

    /** One presale; {@code sold} is empty unless it is open, and {@code soldThousandths} how much of the tonnage that is. */
    public record Row(
            String id,
            String goods,
            String sku,
            String tonnage,
            String days,
            String window,
            String sold,
            int soldThousandths,
            Badge state,
            boolean underWay,
            boolean open) {}
}
