/**
 * What is called off from a contract, brought to a site and accepted there: never more delivered than contracted, never
 * more accepted than delivered, but for the tolerance of weight. Floor 6.
 */
@ApplicationModule(
        id = "delivery",
        allowedDependencies = {
            "platform",
            "platform :: paper",
            "platform :: photo",
            "identity",
            "institution",
            "contract"
        })
@NullMarked
package org.luyumarket.procurement.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
