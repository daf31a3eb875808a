/**
 * What it costs to send a weight to a division, and where nothing is sent. Floor 1.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.luyumarket.freight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
