/** What deals and tills have to say to the ledger. */
@NullMarked
package org.luyumarket.channel.proof;

import org.jspecify.annotations.NullMarked;
