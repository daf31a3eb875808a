/** The pages of the desks with sample models. */
@NullMarked
package org.luyumarket.storefront.desk;

import org.jspecify.annotations.NullMarked;
