/**
 * Complaints of buyers, answered by the supplier in time or else settled by staff. Floor 6.
 */
@ApplicationModule(allowedDependencies = {"platform", "identity", "ordering"})
@NullMarked
package org.luyumarket.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
