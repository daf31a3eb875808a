/** The pages that prove the ledger: its chain, and its comparison with the owners of its facts. */
@NullMarked
package org.luyumarket.portal.staff.proof;

import org.jspecify.annotations.NullMarked;
