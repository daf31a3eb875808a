/**
 * What a shopper sees: an in-process snapshot of catalogue and stock state, lists, filters and search. Floor 3.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "platform :: handout", "supplier", "catalog", "inventory", "campaign"})
@NullMarked
package org.luyumarket.shopwindow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
