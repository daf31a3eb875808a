/** Invoice data over HTTP. */
@NullMarked
package org.luyumarket.procurement.invoice.web;

import org.jspecify.annotations.NullMarked;
