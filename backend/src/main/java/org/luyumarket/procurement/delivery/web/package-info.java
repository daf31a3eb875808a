/** Deliveries and acceptances over HTTP. */
@NullMarked
package org.luyumarket.procurement.delivery.web;

import org.jspecify.annotations.NullMarked;
