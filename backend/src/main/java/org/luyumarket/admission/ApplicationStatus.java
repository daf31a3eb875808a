package org.luyumarket.admission;

import java.util.EnumSet;
import java.util.Set;
import org.luyumarket.platform.State;

/** Where the application of a producer stands. */
public enum ApplicationStatus implements State<ApplicationStatus> {
    SUBMITTED,
    /** By the county. */
    RECOMMENDED,
    ADMITTED,
    /** By the county or the platform; whoever mends what was wrong applies anew. */
    REFUSED;

    @Override
    public Set<ApplicationStatus> successors() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(RECOMMENDED, REFUSED);
            case RECOMMENDED -> EnumSet.of(ADMITTED, REFUSED);
            case ADMITTED, REFUSED -> EnumSet.noneOf(ApplicationStatus.class);
        };
    }
}
