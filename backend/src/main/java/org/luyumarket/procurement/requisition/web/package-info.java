/** Requisitions and approvals over HTTP. */
@NullMarked
package org.luyumarket.procurement.requisition.web;

import org.jspecify.annotations.NullMarked;
