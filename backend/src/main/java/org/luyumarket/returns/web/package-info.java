/** Returns as JSON over HTTP. */
@NullMarked
package org.luyumarket.returns.web;

import org.jspecify.annotations.NullMarked;
