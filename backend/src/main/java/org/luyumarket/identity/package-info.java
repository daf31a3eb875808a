/**
 * People, their roles and how they prove who they are, and the audit trail of what staff did. Floor 0.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform :: message"})
@NullMarked
package org.luyumarket.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
