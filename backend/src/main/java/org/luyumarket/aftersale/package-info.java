/**
 * What is put right after a sale: bad fruit that is claimed, judged and paid for. Floor 6.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: photo",
            "identity",
            "payment",
            "catalog",
            "ordering",
            "fulfilment"
        })
@NullMarked
package org.luyumarket.aftersale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
