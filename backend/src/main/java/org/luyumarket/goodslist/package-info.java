/**
 * Goods looked after many at a time: prices and stock changed on one sheet in one go, and taken back the same way; products by file.
 * Floor 3.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform :: table", "identity", "catalog", "inventory"})
@NullMarked
package org.luyumarket.goodslist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
