package org.luyumarket.procurement.contract;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose contracts somebody sees, and with them all that comes of these: everybody's, those of units, those of a supplier. */
public record Sight(
        boolean all, List<UUID> institutions, @Nullable String supplier) {

    public Sight {
        institutions = List.copyOf(institutions);
    }
}
