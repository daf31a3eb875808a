package org.luyumarket.identity;

import java.time.Instant;
import java.util.UUID;

/** One action of one of the staff, as it was kept. */
public record AuditEntry(UUID id, Instant at, UUID actorId, String actor, Role role, AuditedAction action) {}
