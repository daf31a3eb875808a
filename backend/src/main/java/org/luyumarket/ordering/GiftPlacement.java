package org.luyumarket.ordering;

import org.jspecify.annotations.Nullable;

/** A gift that was placed; a guest gets the access key that opens it. {@code repeated} if it was placed before under the same key. */
public record GiftPlacement(GiftOrder gift, @Nullable String accessKey, boolean repeated) {}
