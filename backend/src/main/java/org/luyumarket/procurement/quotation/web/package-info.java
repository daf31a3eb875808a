/** Requests for quotations over HTTP. */
@NullMarked
package org.luyumarket.procurement.quotation.web;

import org.jspecify.annotations.NullMarked;
