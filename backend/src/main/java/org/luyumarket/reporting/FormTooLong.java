package org.luyumarket.reporting;

import org.luyumarket.platform.Refusal;

/** Too much to write while somebody waits, or to print at all. */
public final class FormTooLong extends Refusal {

    public FormTooLong(long entries) {
        super(Kind.UNPROCESSABLE, "form-too-long", entries);
    }
}
