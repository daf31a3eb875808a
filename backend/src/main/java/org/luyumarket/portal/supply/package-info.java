/** The desk of a supplier: what to pack and to send. */
@NullMarked
package org.luyumarket.portal.supply;

import org.jspecify.annotations.NullMarked;
