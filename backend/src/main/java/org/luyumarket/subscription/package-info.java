/**
 * What happens to a supplier's orders, sent to the supplier's own programs: signed, tried again, and kept in a log. Floor 7.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "identity",
            "payment",
            "ordering",
            "fulfilment",
            "aftersale",
            "returns",
            "complaint"
        })
@NullMarked
package org.luyumarket.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
