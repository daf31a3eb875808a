/** Reserved shares over HTTP. */
@NullMarked
package org.luyumarket.procurement.share.web;

import org.jspecify.annotations.NullMarked;
