/**
 * People who let what they buy for themselves be added up for the unit they work for. The unit sees sums and never persons; the
 * sums are no part of its reserved share. Floor 6.
 */
@ApplicationModule(
        id = "colleague",
        allowedDependencies = {"platform", "identity", "ordering", "institution"})
@NullMarked
package org.luyumarket.procurement.colleague;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
