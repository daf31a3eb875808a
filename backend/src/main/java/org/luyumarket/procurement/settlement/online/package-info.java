/** Dues that a unit pays by Stripe, as consumers do: such money is a transfer that came without a statement. */
@NamedInterface("online")
@NullMarked
package org.luyumarket.procurement.settlement.online;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
