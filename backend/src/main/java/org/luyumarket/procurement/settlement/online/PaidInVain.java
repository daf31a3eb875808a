package org.luyumarket.procurement.settlement.online;

import java.util.UUID;

/** Money that no due can use, or not any more, has to go back to who paid it. */
record PaidInVain(UUID paymentId, String reason) {}
