/**
 * What we keep of a person, handed out to that person. Floor 8.
 */
@ApplicationModule(allowedDependencies = {"platform", "identity", "addressbook", "ordering", "review", "notice"})
@NullMarked
package org.luyumarket.mydata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
