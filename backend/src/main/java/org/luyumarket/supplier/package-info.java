/**
 * Producers of the aided counties and the certificates that make their goods count. Floor 0.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.luyumarket.supplier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
