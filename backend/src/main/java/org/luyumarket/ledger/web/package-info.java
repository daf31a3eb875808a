/** The ledger's entries over HTTP. */
@NullMarked
package org.luyumarket.ledger.web;

import org.jspecify.annotations.NullMarked;
