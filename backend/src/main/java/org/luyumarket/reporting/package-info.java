/**
 * The forms that staff file, as page, workbook, lines and print; exports that take their time; the sign-off of a month; sales by
 * group. All of it over the ledger. Floor 8.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: paper",
            "identity",
            "ledger",
            "plan",
            "institution",
            "share",
            "colleague"
        })
@NullMarked
package org.luyumarket.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
