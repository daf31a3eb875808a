package org.luyumarket.storefront.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Logging in; {@code next} is the page to go on to, {@code demoAccounts} are named only on a demo site. */
public record LoginPage(
        String username, String next, @Nullable String notice, List<String> demoAccounts) {}
