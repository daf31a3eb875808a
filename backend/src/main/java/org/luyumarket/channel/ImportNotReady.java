package org.luyumarket.channel;

import org.luyumarket.platform.Refusal;

/** The file cannot become deals: it is still being read, has rows that are wrong, or became deals already. */
final class ImportNotReady extends Refusal {

    ImportNotReady() {
        super(Kind.CONFLICT, "import-not-ready");
    }
}
