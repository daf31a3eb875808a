package org.luyumarket.procurement.institution;

import java.time.Instant;
import org.luyumarket.procurement.institution.Member.Duties;

/** What a link offers to whoever holds it: a seat in this unit, up to a moment. */
public record Invitation(Institution institution, Duties duties, Instant expiresAt) {}
