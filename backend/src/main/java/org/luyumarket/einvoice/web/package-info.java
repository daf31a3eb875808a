/** Electronic invoices as JSON over HTTP. */
@NullMarked
package org.luyumarket.einvoice.web;

import org.jspecify.annotations.NullMarked;
