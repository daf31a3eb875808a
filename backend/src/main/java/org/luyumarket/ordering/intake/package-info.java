/**
 * How a request becomes an order: checked and sealed, queued with others, decided and written in one transaction. What happens
 * to an order afterwards is no business of the intake.
 */
@NullMarked
package org.luyumarket.ordering.intake;

import org.jspecify.annotations.NullMarked;
