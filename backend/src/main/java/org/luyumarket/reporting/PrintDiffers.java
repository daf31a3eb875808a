package org.luyumarket.reporting;

import org.luyumarket.platform.Refusal;

/** What was printed when a month was locked does not come out again: somebody must look. */
public final class PrintDiffers extends Refusal {

    public PrintDiffers() {
        super(Kind.CONFLICT, "print-differs");
    }
}
