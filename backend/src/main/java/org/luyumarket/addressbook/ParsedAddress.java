package org.luyumarket.addressbook;

import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;

/** What was found in a pasted text, empty where nothing was; the division may be no more than a city or a province. */
public record ParsedAddress(
        String name, String phone, @Nullable DivisionCode division, String street) {}
