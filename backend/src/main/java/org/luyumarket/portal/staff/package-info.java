/** The desk of the staff: the plan and its figures, the ledger behind them, orders, products and suppliers. */
@NullMarked
package org.luyumarket.portal.staff;

import org.jspecify.annotations.NullMarked;
