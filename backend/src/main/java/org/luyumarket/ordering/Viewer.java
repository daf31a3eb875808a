package org.luyumarket.ordering;

import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;

/** Who looks at an order: a person, a guest with the order's access key, or both, or nobody known. */
public record Viewer(@Nullable Person person, @Nullable String accessKey) {}
