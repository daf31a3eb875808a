/**
 * Carts of guests and people, kept in Redis only: they may be lost. Floor 3.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.luyumarket.cart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
