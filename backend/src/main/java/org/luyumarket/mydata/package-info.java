/**
 * What we keep of a person, handed out to that person, and forgotten if they wish. Floor 8.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "identity", "addressbook", "ordering", "review", "notice", "einvoice"})
@NullMarked
package org.luyumarket.mydata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
