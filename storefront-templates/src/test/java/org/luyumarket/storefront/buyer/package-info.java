/** The pages of the desks with sample models. */
@NullMarked
package org.luyumarket.storefront.buyer;

import org.jspecify.annotations.NullMarked;
