/** The desk of a unit that purchases: its share in sight, what to do next, requisitions and approvals. */
@NullMarked
package org.luyumarket.portal.buyer;

import org.jspecify.annotations.NullMarked;
