/**
 * What buyers say of what they received, which nobody can take back, and what its supplier answers. Floor 6.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform :: photo", "identity", "ordering", "fulfilment"})
@NullMarked
package org.luyumarket.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
