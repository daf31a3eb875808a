/**
 * Lots received, stock, and holds that keep it for an order until it is paid or given back. Floor 2.
 */
@ApplicationModule(allowedDependencies = {"platform", "identity", "catalog"})
@NullMarked
package org.luyumarket.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
