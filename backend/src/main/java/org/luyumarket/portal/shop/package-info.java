/** The shop: what consumers see and do, with an account or without one. */
@NullMarked
package org.luyumarket.portal.shop;

import org.jspecify.annotations.NullMarked;
