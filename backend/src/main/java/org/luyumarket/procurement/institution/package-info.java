/**
 * The units that purchase, who acts for them in which role, and who stands in for whom. A unit acts once staff have
 * reviewed it or an imported one has been activated; a renamed, merged or dissolved unit keeps its papers. Floor 6.
 */
@ApplicationModule(
        id = "institution",
        allowedDependencies = {"platform", "platform :: table", "identity"})
@NullMarked
package org.luyumarket.procurement.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
