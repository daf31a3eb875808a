@NullMarked
package org.luyumarket.storefront.shop;

import org.jspecify.annotations.NullMarked;
