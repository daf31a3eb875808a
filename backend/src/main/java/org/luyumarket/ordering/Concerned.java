package org.luyumarket.ordering;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom news of an order, known by its id, concern: its buyer, null for a guest, the phone it goes to, and who sold something of it. */
public record Concerned(UUID id, @Nullable UUID buyer, String phone, Set<String> suppliers) {}
