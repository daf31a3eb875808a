/** Budgets over HTTP. */
@NullMarked
package org.luyumarket.procurement.budget.web;

import org.jspecify.annotations.NullMarked;
