package org.luyumarket.platform.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A short message to a phone and the person whose affair it is; null where that is a guest's. */
public record TextMessage(
        String phone, String text, @Nullable UUID person) {}
