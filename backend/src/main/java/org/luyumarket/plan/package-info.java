/**
 * The plans and their targets, and what the ledger says was achieved of them. Floor 7.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform :: photo", "platform :: table", "identity", "ledger"})
@NullMarked
package org.luyumarket.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
