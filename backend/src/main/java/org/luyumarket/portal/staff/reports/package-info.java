/** The staff's reports: forms on a page and as files, exports in the background, the sign-off of months. */
@NullMarked
package org.luyumarket.portal.staff.reports;

import org.jspecify.annotations.NullMarked;
