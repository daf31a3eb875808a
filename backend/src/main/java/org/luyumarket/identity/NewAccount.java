package org.luyumarket.identity;

import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;

/** What an administrator gives to let somebody log in who is no consumer; its role says what it belongs to. */
public record NewAccount(
        String username,
        String password,
        String displayName,
        Role role,
        @Nullable DivisionCode county,
        @Nullable String supplierId,
        @Nullable DivisionCode city,
        @Nullable String partnerId) {}
