/** What contracts have to say to the ledger. */
@NullMarked
package org.luyumarket.procurement.settlement.proof;

import org.jspecify.annotations.NullMarked;
