package org.luyumarket.plan;

import java.util.UUID;

/** A photo or paper that shows how far a line of the work ledger is. */
public record WorkFile(UUID id, String name, String type, String addedBy) {}
