/**
 * Campaigns: prices below the usual ones for some days, coupons, and the money set aside for both, which is never overdrawn.
 * Floor 2.
 */
@ApplicationModule(allowedDependencies = {"platform", "identity", "ledger", "catalog"})
@NullMarked
package org.luyumarket.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
