/**
 * Everything that proves one purchase, in order, under a number that can be checked; kept for fifteen years. Floor 6.
 */
@ApplicationModule(
        id = "voucher",
        allowedDependencies = {
            "platform",
            "platform :: paper",
            "platform :: photo",
            "identity",
            "institution",
            "requisition",
            "contract",
            "delivery",
            "settlement",
            "invoice"
        })
@NullMarked
package org.luyumarket.procurement.voucher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
