package org.luyumarket.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.joda.money.Money;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;
import org.luyumarket.storefront.Texts;

/** Figures as the desks write them. Exact inside, rounded half up only here, where they are shown in a report's units. */
public final class Shown {

    private static final long GRAMS_OF_KILOGRAM = 1_000;
    private static final int FEN_DIGITS = 2;
    private static final int TEN_THOUSAND_YUAN_DIGITS = 6;
    private static final int GRAM_DIGITS = 3;
    private static final int TONNE_DIGITS = 6;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ChinaTime.ZONE);

    private Shown() {}

    /** 万元 with two decimals. */
    public static String tenThousandYuan(long fen) {
        return decimal(BigDecimal.valueOf(fen, TEN_THOUSAND_YUAN_DIGITS), "#,##0.00");
    }

    /** 吨 with three decimals. */
    public static String tonnes(long grams) {
        return decimal(BigDecimal.valueOf(grams, TONNE_DIGITS), "#,##0.000");
    }

    /** Yuan to the fen. */
    public static String yuan(long fen) {
        return decimal(BigDecimal.valueOf(fen, FEN_DIGITS), "#,##0.00");
    }

    /** Kilograms to the gram. */
    public static String kilograms(long grams) {
        return decimal(BigDecimal.valueOf(grams, GRAM_DIGITS), "#,##0.###");
    }

    /** A price with its sign, such as {@code ¥49.90}. */
    public static String price(Money money) {
        String sign = money.isNegative() ? "-¥" : "¥";
        return sign + yuan(money.abs().getAmountMinorLong());
    }

    /** An amount as a form takes it, such as {@code 49.90}. */
    public static String amount(Money money) {
        return money.getAmount().toPlainString();
    }

    /** A weight as a shopper reads it, such as {@code 5 kg}. */
    public static String weight(Weight weight) {
        return kilograms(weight.grams()) + " kg";
    }

    /** What a kilogram costs of something that weighs this much. */
    public static String perKilogram(Money price, Weight weight) {
        BigDecimal fenOfThousandGrams = BigDecimal.valueOf(price.getAmountMinorLong() * GRAMS_OF_KILOGRAM);
        return price(Cny.ofFen(fenOfThousandGrams
                .divide(BigDecimal.valueOf(weight.grams()), RoundingMode.HALF_UP)
                .longValueExact()));
    }

    /** Basis points as a percentage with two decimals. */
    public static String percent(long basisPoints) {
        return decimal(BigDecimal.valueOf(basisPoints, 2), "0.00") + "%";
    }

    public static String count(long number) {
        return decimal(BigDecimal.valueOf(number), "#,##0");
    }

    /** A moment to the minute, in China's time. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** A day in full. */
    public static String day(LocalDate day, Texts texts) {
        return texts.get("date.day", day.getYear(), texts.month(day.getMonthValue()), day.getDayOfMonth());
    }

    /** The day of a moment, in China. */
    public static String day(Instant instant, Texts texts) {
        return day(instant.atZone(ChinaTime.ZONE).toLocalDate(), texts);
    }

    /** The last day of what ends at this moment, mostly a midnight. */
    public static LocalDate lastDay(Instant end) {
        return end.minusMillis(1).atZone(ChinaTime.ZONE).toLocalDate();
    }

    private static String decimal(BigDecimal exact, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(exact);
    }
}
