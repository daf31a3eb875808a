package org.luyumarket.storefront.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Logging in by a password; {@code next} is the page to go on to, {@code opened} what to tell whoever has just got an account, {@code codes} says that there is a way by a code too, and
 * {@code demoAccounts} are named only on a demo site.
 */
public record LoginPage(
        String username,
        String next,
        @Nullable String notice,
        @Nullable String opened,
        boolean codes,
        List<String> demoAccounts) {}
