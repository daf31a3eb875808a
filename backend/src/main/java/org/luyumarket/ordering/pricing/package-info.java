/**
 * What a basket costs: by the catalogue and the freight template of this moment. Decides nothing and stores nothing.
 */
@NullMarked
package org.luyumarket.ordering.pricing;

import org.jspecify.annotations.NullMarked;
