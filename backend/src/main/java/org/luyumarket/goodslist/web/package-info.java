/** Files of products over HTTP, for staff. */
@NullMarked
package org.luyumarket.goodslist.web;

import org.jspecify.annotations.NullMarked;
