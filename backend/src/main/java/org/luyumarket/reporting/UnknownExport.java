package org.luyumarket.reporting;

import org.luyumarket.platform.Refusal;

/** There is no such export, or it is somebody else's. */
public final class UnknownExport extends Refusal {

    public UnknownExport() {
        super(Kind.NOT_FOUND, "unknown-export");
    }
}
