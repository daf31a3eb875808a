package org.luyumarket.credential;

import java.util.EnumSet;
import java.util.Set;
import org.luyumarket.platform.State;

/** Where a credential stands; one that ended is still approved, its day alone says that it ended. */
public enum CredentialStatus implements State<CredentialStatus> {
    FILED,
    APPROVED,
    REFUSED,
    /** Found to be wrong, or taken back by who issued it. */
    WITHDRAWN;

    @Override
    public Set<CredentialStatus> successors() {
        return switch (this) {
            case FILED -> EnumSet.of(APPROVED, REFUSED);
            case APPROVED -> EnumSet.of(WITHDRAWN);
            case REFUSED, WITHDRAWN -> EnumSet.noneOf(CredentialStatus.class);
        };
    }
}
