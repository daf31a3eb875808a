/**
 * The append-only sales ledger: entries, counting rules and verdicts with reasons. Floor 0.
 */
@ApplicationModule(allowedDependencies = {"platform", "identity"})
@NullMarked
package org.luyumarket.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
