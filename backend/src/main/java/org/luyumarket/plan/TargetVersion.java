package org.luyumarket.plan;

import java.time.Instant;

/** What a target said from a moment on, and who wrote it. */
public record TargetVersion(int version, TargetDraft goal, Instant at, String by) {}
