package org.luyumarket.credential;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.ShelfEnd;

/** How long the approved credentials of a series let goods be sold. */
final class ShelfEnds {

    private ShelfEnds() {}

    /** Until the last of them ends; where none is left, since yesterday no more. */
    static ShelfEnd of(Credential credential, List<Credential> approved, LocalDate today) {
        return new ShelfEnd(
                credential.holder().supplierId(),
                credential.sku(),
                credential.kind().name(),
                lastDay(approved, today));
    }

    private static @Nullable LocalDate lastDay(List<Credential> approved, LocalDate today) {
        if (approved.stream().anyMatch(credential -> credential.validTo() == null)) {
            return null;
        }
        return approved.stream()
                .flatMap(credential -> Stream.ofNullable(credential.validTo()))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> today.minusDays(1));
    }
}
