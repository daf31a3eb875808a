package org.luyumarket.platform;

import org.jspecify.annotations.Nullable;

/** A province, city or district with its name; only provinces have no parent. */
public record Division(
        DivisionCode code, String name, @Nullable DivisionCode parent) {}
