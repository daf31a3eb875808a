/** The pages of the transfers that pay what units owe. */
@NullMarked
package org.luyumarket.portal.staff.transfers;

import org.jspecify.annotations.NullMarked;
