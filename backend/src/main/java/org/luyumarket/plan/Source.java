package org.luyumarket.plan;

/** Where a target stands: document, article and the words themselves. */
public record Source(String document, String article, String quote) {}
