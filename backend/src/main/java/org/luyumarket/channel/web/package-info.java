/** Partners, deals, files of deals and tills over HTTP. */
@NullMarked
package org.luyumarket.channel.web;

import org.jspecify.annotations.NullMarked;
