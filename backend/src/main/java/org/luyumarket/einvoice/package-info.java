/**
 * Electronic invoices that buyers want of what they ordered: to whom and where to, and what each supplier notes as issued. Kept beside
 * the order, which knows nothing of it. Floor 6.
 */
@ApplicationModule(allowedDependencies = {"platform", "identity", "ordering"})
@NullMarked
package org.luyumarket.einvoice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
