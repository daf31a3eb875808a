package org.luyumarket.ledger.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some testimonies, and the place after which there may be more; null at the end. */
public record Testimonies(List<Testimony> all, @Nullable String next) {

    public Testimonies {
        all = List.copyOf(all);
    }

    public static Testimonies end() {
        return new Testimonies(List.of(), null);
    }
}
