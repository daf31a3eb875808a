package org.luyumarket.channel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Channel;
import org.luyumarket.platform.DivisionCode;

/** Which deals are meant; what is null does not limit. {@code text} is a number of the deal or its papers, or a part of a name. */
public record DealFilter(
        @Nullable DealStatus status,
        @Nullable DivisionCode county,
        @Nullable Channel channel,
        @Nullable String partnerId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text,
        @Nullable UUID importId,
        boolean undecided) {

    public static final DealFilter ALL = new DealFilter(null, null, null, null, null, null, null, null, false);

    public DealFilter in(@Nullable DealStatus only) {
        return new DealFilter(only, county, channel, partnerId, from, to, text, importId, undecided);
    }

    public DealFilter ofImport(UUID only) {
        return new DealFilter(status, county, channel, partnerId, from, to, text, only, undecided);
    }

    /** Only those that may be another deal again, while nobody has said whether they are. */
    public DealFilter undecidedOnly() {
        return new DealFilter(status, county, channel, partnerId, from, to, text, importId, true);
    }
}
