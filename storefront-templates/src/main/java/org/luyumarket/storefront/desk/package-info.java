/** The page models of those who work here: the staff of the counties and the city, and the suppliers. */
@NullMarked
package org.luyumarket.storefront.desk;

import org.jspecify.annotations.NullMarked;
