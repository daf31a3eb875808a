/**
 * What a unit may spend in a year on an item: granted is always held, consumed and free together, whoever asks at once.
 * Floor 6.
 */
@ApplicationModule(
        id = "budget",
        allowedDependencies = {"platform", "identity", "institution"})
@NullMarked
package org.luyumarket.procurement.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
