package org.luyumarket.portal.shop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.joda.money.Money;
import org.luyumarket.campaign.Deal;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Weight;
import org.luyumarket.shopwindow.ShownProduct;
import org.luyumarket.storefront.PriceText;
import org.luyumarket.storefront.Texts;

/** Days, prices and weights as shoppers read them. */
final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final BigDecimal GRAMS_A_KILOGRAM = BigDecimal.valueOf(1_000);
    private static final BigDecimal JIN_A_KILOGRAM = BigDecimal.valueOf(2);

    private Words() {}

    static String amount(Money money) {
        return money.getAmount().toPlainString();
    }

    /** The price of a unit now, beside the one that a campaign may compare it with. */
    static PriceText price(ShownProduct shown, int quantity) {
        PriceText price = price(shown.unitPrice(quantity), shown.product().netWeight());
        Deal deal = shown.dealFor(quantity);
        return deal == null || !deal.isReduced()
                ? price
                : new PriceText(price.amount(), price.perKilogram(), price.perJin(), amount(deal.reference()));
    }

    /** The price of a unit of this weight, and what a kilogram and a 斤 of it cost, to the fen. */
    static PriceText price(Money unit, Weight weight) {
        BigDecimal kilogram = unit.getAmount()
                .multiply(GRAMS_A_KILOGRAM)
                .divide(BigDecimal.valueOf(weight.grams()), 2, RoundingMode.HALF_UP);
        return new PriceText(amount(unit), kilogram.toPlainString(), half(kilogram));
    }

    private static String half(BigDecimal kilogram) {
        return kilogram.divide(JIN_A_KILOGRAM, 2, RoundingMode.HALF_UP).toPlainString();
    }

    static String weight(Weight weight, Texts texts) {
        BigDecimal kilograms = weight.kilograms();
        String jin = kilograms.multiply(JIN_A_KILOGRAM).stripTrailingZeros().toPlainString();
        return texts.get("weight.jin", kilograms.toPlainString(), jin);
    }

    static String minute(Instant instant, Texts texts) {
        var moment = instant.atZone(ChinaTime.ZONE);
        return texts.get(
                "date.minute",
                moment.getYear(),
                texts.month(moment.getMonthValue()),
                moment.getDayOfMonth(),
                TIME.format(moment));
    }

    static String time(Instant instant) {
        return TIME.format(instant.atZone(ChinaTime.ZONE));
    }
}
