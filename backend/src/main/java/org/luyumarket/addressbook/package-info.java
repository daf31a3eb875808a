/**
 * Where somebody has things sent, kept for the next order and read from what was pasted. Floor 6.
 */
@ApplicationModule(allowedDependencies = {"platform", "identity", "ordering"})
@NullMarked
package org.luyumarket.addressbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
