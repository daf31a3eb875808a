/**
 * How units of government buy in bulk, from the share they reserve to the voucher pack they file. No module itself: each package
 * below it is one, and calls only those that come before it in the way of a purchase.
 */
@NullMarked
package org.luyumarket.procurement;

import org.jspecify.annotations.NullMarked;
