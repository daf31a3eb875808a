/**
 * Goods sent back within the seven days that the law gives, from the wish to the money. Floor 6.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "identity", "payment", "catalog", "inventory", "ordering", "fulfilment"})
@NullMarked
package org.luyumarket.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
