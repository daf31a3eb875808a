/**
 * What somebody of a unit wants to buy, delivered where and when, and who of the unit has to approve it by its amount.
 * The last approval holds the budget. Floor 6.
 */
@ApplicationModule(
        id = "requisition",
        allowedDependencies = {"platform", "identity", "supplier", "catalog", "institution", "budget", "quotation"})
@NullMarked
package org.luyumarket.procurement.requisition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
