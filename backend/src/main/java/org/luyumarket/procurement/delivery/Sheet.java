package org.luyumarket.procurement.delivery;

import java.util.List;

/** The acceptance sheet as it is filled in at the site: a count for each line, who received, and who handed over. */
public record Sheet(List<Count> counts, String receiver, String carrier, String note) {

    public Sheet {
        counts = List.copyOf(counts);
    }
}
