/**
 * Quotes, order intake and order states; an order is a contract from the moment it is accepted. Floor 4.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "identity",
            "supplier",
            "payment",
            "ledger",
            "ledger :: proof",
            "catalog",
            "freight",
            "campaign",
            "inventory"
        })
@NullMarked
package org.luyumarket.ordering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
