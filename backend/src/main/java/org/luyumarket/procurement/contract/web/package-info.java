/** Contracts over HTTP. */
@NullMarked
package org.luyumarket.procurement.contract.web;

import org.jspecify.annotations.NullMarked;
