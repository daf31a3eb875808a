package org.luyumarket.identity;

import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;

/** What an administrator gives to let somebody of the staff or of a supplier log in. */
public record NewAccount(
        String username,
        String password,
        String displayName,
        Role role,
        @Nullable DivisionCode county,
        @Nullable String supplierId) {}
