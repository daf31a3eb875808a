/**
 * What is owed for what was accepted, and the money that came for it, by bank or by Stripe. Whatever is both accepted
 * and paid consumes its budget and stands in the ledger, in the transaction of the later of the two. Floor 6.
 */
@ApplicationModule(
        id = "settlement",
        allowedDependencies = {
            "platform",
            "platform :: paper",
            "platform :: table",
            "identity",
            "ledger",
            "ledger :: proof",
            "supplier",
            "payment",
            "institution",
            "share",
            "budget",
            "contract",
            "delivery"
        })
@NullMarked
package org.luyumarket.procurement.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
