package org.luyumarket.reporting;

import org.luyumarket.platform.Refusal;

/** The file is not written yet. */
public final class ExportNotReady extends Refusal {

    public ExportNotReady() {
        super(Kind.CONFLICT, "export-not-ready");
    }
}
