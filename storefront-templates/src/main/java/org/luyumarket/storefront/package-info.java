/**
 * What every page shares: the frame around it, its texts, its pictures and the addresses of its assets.
 *
 * <p>Pages know nothing of the service behind them. Each one renders a record, its page model, whose values are ready
 * to be shown; whoever fills that record decides, a page only shows.
 */
@NullMarked
package org.luyumarket.storefront;

import org.jspecify.annotations.NullMarked;
