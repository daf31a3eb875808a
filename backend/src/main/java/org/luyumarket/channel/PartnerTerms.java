package org.luyumarket.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;
import org.luyumarket.platform.DivisionCode;

/** What is agreed with a partner. */
public record PartnerTerms(
        String name,
        @Nullable DivisionCode county,
        DivisionCode division,
        Channel channel,
        Mode mode,
        @Nullable String contract,
        List<PriceBand> prices,
        boolean active) {

    public PartnerTerms {
        prices = List.copyOf(prices);
    }
}
