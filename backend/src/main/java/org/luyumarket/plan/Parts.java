package org.luyumarket.plan;

import java.util.SortedMap;
import org.luyumarket.platform.DivisionCode;

/** A target and its parts by county; {@code proposed} as long as nobody has decided on them. */
public record Parts(Target whole, SortedMap<DivisionCode, Long> values, boolean proposed) {

    /** What the parts lack of the whole; negative if they are more. Only a whole that was changed since can differ. */
    public long missing() {
        return whole.value() - Split.sum(values);
    }
}
