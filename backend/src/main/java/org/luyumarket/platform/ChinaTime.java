package org.luyumarket.platform;

import java.time.ZoneId;

/** The one zone the market lives in: a month ends at midnight in Shandong and in Chongqing alike. */
public final class ChinaTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}
}
