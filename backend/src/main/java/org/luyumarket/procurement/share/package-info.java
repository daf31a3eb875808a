/**
 * What a unit reserves for the aided counties in a year, by the rule of its region, and how much of it is executed.
 * Floor 6.
 */
@ApplicationModule(
        id = "share",
        allowedDependencies = {"platform", "identity", "ledger", "institution"})
@NullMarked
package org.luyumarket.procurement.share;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
