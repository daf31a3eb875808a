/**
 * What happens to a supplier's orders and to a partner's deals, sent to their own programs: signed, tried again, and kept in a log.
 * Floor 7.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "identity",
            "ledger",
            "payment",
            "ordering",
            "fulfilment",
            "aftersale",
            "returns",
            "complaint",
            "channel"
        })
@NullMarked
package org.luyumarket.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
