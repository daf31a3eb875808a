package org.luyumarket.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Weight;

/**
 * Boxes of a product's coming harvest, sold before they are picked. From when it opened until it ended every order of the
 * product is for these boxes.
 */
public record Presale(
        UUID id,
        String sku,
        Weight tonnage,
        long boxes,
        LocalDate opensOn,
        LocalDate closesOn,
        ShipWindow ships,
        PresaleState state,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt) {

    static Presale plan(UUID id, NewPresale wanted, Weight box) {
        return new Presale(
                id,
                wanted.sku(),
                wanted.tonnage(),
                wanted.tonnage().grams() / box.grams(),
                wanted.opensOn(),
                wanted.closesOn(),
                wanted.ships(),
                PresaleState.PLANNED,
                null,
                null);
    }

    /** Whether an order of this product that was placed then is for boxes of this harvest. */
    public boolean covers(Instant placedAt) {
        return openedAt != null && !placedAt.isBefore(openedAt) && (endedAt == null || placedAt.isBefore(endedAt));
    }

    boolean isToOpen(Instant now) {
        return state == PresaleState.PLANNED
                && !now.isBefore(opensOn.atStartOfDay(ChinaTime.ZONE).toInstant())
                && !isOver(now);
    }

    /** Its last day is behind us; one that never opened is given up. */
    boolean isOver(Instant now) {
        return !now.isBefore(closesOn.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant());
    }

    Presale open(Instant now) {
        return become(PresaleState.OPEN, now, null);
    }

    /** What is open ends, what is still planned is withdrawn. */
    Presale end(Instant now) {
        return state == PresaleState.PLANNED
                ? become(PresaleState.WITHDRAWN, null, now)
                : become(PresaleState.ENDED, openedAt, now);
    }

    private Presale become(PresaleState next, @Nullable Instant opened, @Nullable Instant ended) {
        if (!state.canBecome(next)) {
            throw new PresaleForbids("presale-over", sku);
        }
        return new Presale(id, sku, tonnage, boxes, opensOn, closesOn, ships, next, opened, ended);
    }
}
