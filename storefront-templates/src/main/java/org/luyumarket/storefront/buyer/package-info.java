/** What the pages of units that purchase show. */
@NullMarked
package org.luyumarket.storefront.buyer;

import org.jspecify.annotations.NullMarked;
