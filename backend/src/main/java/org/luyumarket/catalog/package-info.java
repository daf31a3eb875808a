/**
 * Products, their prices with history and tiers, and their seasons. Floor 1.
 */
@ApplicationModule(allowedDependencies = {"platform", "identity", "supplier"})
@NullMarked
package org.luyumarket.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
