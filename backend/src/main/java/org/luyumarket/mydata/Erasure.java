package org.luyumarket.mydata;

import java.time.Instant;

/** Somebody wants to be forgotten: until it is due it can be taken back. */
public record Erasure(Instant askedAt, Instant dueAt) {}
