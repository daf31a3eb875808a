package org.luyumarket.storefront.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Logging in by a password; {@code next} is the page to go on to, {@code codes} says that there is a way by a code too, and
 * {@code demoAccounts} are named only on a demo site.
 */
public record LoginPage(
        String username, String next, @Nullable String notice, boolean codes, List<String> demoAccounts) {}
