/**
 * Gift packs that a union sends each of its members: who gets what is the annex of a requisition, with a cap in yuan a person and
 * year; its supplier learns where the parcels go once the contract is in force. Floor 6.
 */
@ApplicationModule(
        id = "gift",
        allowedDependencies = {
            "platform",
            "platform :: paper",
            "platform :: table",
            "identity",
            "catalog",
            "institution",
            "budget",
            "requisition",
            "contract"
        })
@NullMarked
package org.luyumarket.procurement.gift;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
