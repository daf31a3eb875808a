/**
 * An approved requisition as a contract with each of its suppliers, number and paper included. A change is a new version that
 * both sides agree to. Floor 6.
 */
@ApplicationModule(
        id = "contract",
        allowedDependencies = {
            "platform",
            "platform :: paper",
            "identity",
            "supplier",
            "institution",
            "budget",
            "requisition"
        })
@NullMarked
package org.luyumarket.procurement.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
