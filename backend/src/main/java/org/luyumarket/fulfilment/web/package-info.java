/** Tracking, shipments and receipts as JSON over HTTP. */
@NullMarked
package org.luyumarket.fulfilment.web;

import org.jspecify.annotations.NullMarked;
