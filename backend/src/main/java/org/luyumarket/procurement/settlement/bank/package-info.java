/** The transfers that pay what is owed: statements of the account they come into, and what each of them is for. */
@NamedInterface("bank")
@NullMarked
package org.luyumarket.procurement.settlement.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
