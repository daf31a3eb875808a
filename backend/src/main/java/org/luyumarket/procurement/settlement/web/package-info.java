/** What is owed and paid, over HTTP. */
@NullMarked
package org.luyumarket.procurement.settlement.web;

import org.jspecify.annotations.NullMarked;
