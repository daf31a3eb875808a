package org.luyumarket.ordering;

import org.jspecify.annotations.Nullable;

/** An accepted order; a guest gets the access key that opens it. {@code repeated} if it was placed before under the same key. */
public record Placement(Order order, @Nullable String accessKey, boolean repeated) {}
