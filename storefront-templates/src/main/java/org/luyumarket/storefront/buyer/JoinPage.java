package org.luyumarket.storefront.buyer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.Fact;

/** What a link offers; without an account {@code joins} is nobody, and the way there leads through logging in or signing up. */
public record JoinPage(
        String unit,
        String action,
        List<Fact> facts,
        @Nullable String joins,
        String logIn,
        String signUp) {}
