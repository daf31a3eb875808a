/** Where the money of suppliers is paid out by two people. */
@NullMarked
package org.luyumarket.portal.staff.payouts;

import org.jspecify.annotations.NullMarked;
