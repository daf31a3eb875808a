/**
 * Payments and refunds of a reference and an amount through Stripe. Knows no order. Floor 0.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.luyumarket.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
