@NullMarked
package org.luyumarket.storefront;

import org.jspecify.annotations.NullMarked;
