/**
 * An approved requisition as a contract with one supplier, number and paper included. A change is a new version that
 * both sides agree to. Floor 6.
 */
@ApplicationModule(
        id = "contract",
        allowedDependencies = {"platform", "identity", "supplier", "catalog", "institution", "requisition"})
@NullMarked
package org.luyumarket.procurement.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
