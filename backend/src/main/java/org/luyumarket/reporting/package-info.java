/**
 * Sales reports by group over the ledger. Floor 8.
 */
@ApplicationModule(allowedDependencies = {"platform", "identity", "ledger", "plan"})
@NullMarked
package org.luyumarket.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
