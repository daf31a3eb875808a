package org.luyumarket.plan;

import org.luyumarket.platform.Refusal;

/** A file that is neither a photo nor a PDF, is too large, or is one too many. */
public final class WorkFileRefused extends Refusal {

    WorkFileRefused(String code) {
        super(Kind.UNPROCESSABLE, code);
    }
}
