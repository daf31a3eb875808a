package org.luyumarket.ordering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When, by whom and in what words a step was taken. */
record Deed(Instant at, Actor by, @Nullable String note) {}
