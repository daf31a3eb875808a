package org.luyumarket.identity;

/** An action worth keeping: a verb such as {@code product.price-changed}, its subject's id, and what changed in plain words. */
public record AuditedAction(String verb, String subject, String detail) {}
