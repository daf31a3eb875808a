/** The desk for what is sold besides the shop: deals and their reviews, files of deals, partners and their tills. */
@NullMarked
package org.luyumarket.portal.staff.deals;

import org.jspecify.annotations.NullMarked;
