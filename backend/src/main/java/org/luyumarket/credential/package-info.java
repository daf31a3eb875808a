/**
 * The credentials producers need to sell: licences, pledges of conformity, certificates of how something was grown. They are filed with
 * photos, approved by somebody else, and take goods off the shelf on the day after they end. Floor 2.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform :: photo", "identity", "supplier", "catalog"})
@NullMarked
package org.luyumarket.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
