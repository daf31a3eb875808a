/** Vouchers over HTTP. */
@NullMarked
package org.luyumarket.procurement.voucher.web;

import org.jspecify.annotations.NullMarked;
