/**
 * Several suppliers are asked for a price; what they answer stays sealed until the deadline, then it is compared. An
 * award is a price that a requisition can be drawn up at. Floor 6.
 */
@ApplicationModule(
        id = "quotation",
        allowedDependencies = {"platform", "platform :: table", "identity", "supplier", "catalog", "institution"})
@NullMarked
package org.luyumarket.procurement.quotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
