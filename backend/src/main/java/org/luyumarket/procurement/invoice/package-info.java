/**
 * What an invoice has to say, by product, seller and day, and the paper that the seller issued. The market issues none
 * itself. Floor 6.
 */
@ApplicationModule(
        id = "invoice",
        allowedDependencies = {
            "platform",
            "platform :: table",
            "identity",
            "supplier",
            "institution",
            "contract",
            "delivery"
        })
@NullMarked
package org.luyumarket.procurement.invoice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
