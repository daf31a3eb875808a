package org.luyumarket.storefront.buyer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;

/** Paying a due by Stripe: how, under which key, what was refused, and what became of the last try. */
public record DueOnline(
        String action,
        String key,
        List<Option> methods,
        FormState form,
        @Nullable String news) {}
