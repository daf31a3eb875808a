/** Campaigns and coupons on the desk of staff. */
@NullMarked
package org.luyumarket.portal.staff.campaigns;

import org.jspecify.annotations.NullMarked;
