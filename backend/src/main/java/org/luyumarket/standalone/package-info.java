/**
 * Starts PostgreSQL, Redis and the Stripe sandbox beside the application when nobody configured real ones, keeps their data across
 * restarts, and refuses to start a half-configured application. Other modules never call it: they read the settings it contributes.
 */
@ApplicationModule(
        displayName = "Standalone",
        allowedDependencies = {})
@NullMarked
package org.luyumarket.standalone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
