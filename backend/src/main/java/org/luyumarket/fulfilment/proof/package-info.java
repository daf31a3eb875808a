/** What parcels have to say to the ledger. */
@NullMarked
package org.luyumarket.fulfilment.proof;

import org.jspecify.annotations.NullMarked;
