/** Lists of gift packs, the caps they keep and the parcels they become, over HTTP. */
@NullMarked
package org.luyumarket.procurement.gift.web;

import org.jspecify.annotations.NullMarked;
