/**
 * What suppliers have coming: their statements by period, the accounts they are paid into, and the runs in which two people pay them.
 * Floor 5.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: paper",
            "platform :: table",
            "identity",
            "supplier",
            "payment",
            "ordering"
        })
@NullMarked
package org.luyumarket.payout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
