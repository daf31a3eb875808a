package org.luyumarket.portal;

import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.luyumarket.payout.Payout;
import org.luyumarket.payout.PayoutStatus;
import org.luyumarket.payout.Sums;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.Tone;

/** How payouts are spoken of, to suppliers and to staff. */
public final class PayoutWords {

    private PayoutWords() {}

    public static List<Fact> sums(Sums sums, Texts texts) {
        return List.of(
                sum("goods", sums.goods(), texts),
                sum("freight", sums.freight(), texts),
                sum("campaign", sums.campaign(), texts),
                sum("goodsBack", sums.goodsBack().negated(), texts),
                sum("freightBack", sums.freightBack().negated(), texts),
                sum("campaignBack", sums.campaignBack().negated(), texts));
    }

    /** What a payout is made of, without what is nothing. */
    public static List<Fact> parts(Payout payout, Texts texts) {
        String nothing = Shown.price(payout.amount().minus(payout.amount()));
        return Stream.concat(sums(payout.booked(), texts).stream(), Stream.of(sum("carried", payout.carried(), texts)))
                .filter(part -> !part.value().equals(nothing))
                .toList();
    }

    private static Fact sum(String name, Money amount, Texts texts) {
        return new Fact(texts.get("payout.sum." + name), Shown.price(amount));
    }

    public static Badge state(PayoutStatus status, Texts texts) {
        return new Badge(
                texts.get("payout.state." + status),
                switch (status) {
                    case PAID -> Tone.GOOD;
                    case DRAWN, APPROVED -> Tone.WAIT;
                    case BOUNCED -> Tone.BAD;
                    case CARRIED, DISCARDED -> Tone.PLAIN;
                });
    }

    public static String to(Payout payout) {
        Payout.Destination to = payout.to();
        return to == null ? "" : to.payee() + " · " + to.bank() + " …" + to.ending();
    }

    /** What the bank said, or why nothing was paid; may be nothing. */
    public static String note(Payout payout, Texts texts) {
        Payout.Settled settled = payout.settled();
        if (settled == null) {
            boolean homeless = payout.to() == null && payout.amount().isPositive();
            return homeless ? texts.get("payout.note.noaccount") : "";
        }
        return payout.status() == PayoutStatus.PAID
                ? texts.get("payout.note.paid", String.valueOf(settled.bankReference()))
                : settled.reason();
    }
}
