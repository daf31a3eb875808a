package org.luyumarket.channel;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What is kept in the record of who changed a partner. */
    String summary() {
        Stream<String> bands = prices.stream()
                .map(band -> band.sku() + " ¥" + band.least().getAmount() + "–"
                        + band.most().getAmount());
        Stream<@Nullable String> agreed = Stream.of(name, division.value(), contract, active ? null : "inactive");
        return Stream.concat(agreed.filter(Objects::nonNull), bands).collect(Collectors.joining("; "));
    }
}
