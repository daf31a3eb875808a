/** The page models of the shop: one record a page, and the parts they are made of. */
@NullMarked
package org.luyumarket.storefront.shop;

import org.jspecify.annotations.NullMarked;
