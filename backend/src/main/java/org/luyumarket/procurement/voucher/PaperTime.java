package org.luyumarket.procurement.voucher;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.luyumarket.platform.ChinaTime;

/** Times as papers have them. */
final class PaperTime {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChinaTime.ZONE);

    private PaperTime() {}

    static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
