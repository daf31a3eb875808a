/** Stock as JSON over HTTP. */
@NullMarked
package org.luyumarket.inventory.web;

import org.jspecify.annotations.NullMarked;
