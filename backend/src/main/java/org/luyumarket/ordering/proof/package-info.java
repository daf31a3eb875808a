/** What orders, and the money behind them, have to say to the ledger. */
@NullMarked
package org.luyumarket.ordering.proof;

import org.jspecify.annotations.NullMarked;
