/**
 * How a producer comes on board: it applies, its county recommends it, somebody else of the platform admits it, and an invitation
 * opens its account. Floor 3.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: photo",
            "platform :: message",
            "identity",
            "supplier",
            "credential"
        })
@NullMarked
package org.luyumarket.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
