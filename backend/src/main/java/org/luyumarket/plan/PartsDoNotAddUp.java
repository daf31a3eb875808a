package org.luyumarket.plan;

import org.luyumarket.platform.Refusal;

/** The parts of the counties are not the whole; said in 10,000 yuan, tonnes, sales or households. */
final class PartsDoNotAddUp extends Refusal {

    PartsDoNotAddUp(Metric metric, long whole, long parts) {
        super(
                Kind.UNPROCESSABLE,
                "parts-do-not-add-up",
                metric.inLargeUnits(parts),
                metric.inLargeUnits(whole),
                metric.inLargeUnits(whole - parts));
    }
}
