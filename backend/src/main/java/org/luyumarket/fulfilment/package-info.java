/**
 * Shipments and receipts: how what was paid reaches the buyer. Floor 5.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: paper",
            "identity",
            "payment",
            "ledger",
            "ledger :: proof",
            "inventory",
            "ordering"
        })
@NullMarked
package org.luyumarket.fulfilment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
