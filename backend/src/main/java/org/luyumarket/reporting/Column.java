package org.luyumarket.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A column of a form: its stable key, its title in the reader's language, what its figures are, and how wide it is printed. */
public record Column(String key, String title, Kind kind, int width, boolean adds) {

    /** What a cell says in this column. */
    public String shown(Cell cell) {
        Long amount = cell.amount();
        return amount == null ? cell.text() : kind.shown(amount);
    }

    /** What the figures of a column are, and in which unit they are reported: exact inside, rounded only where shown. */
    public enum Kind {
        TEXT(0, 0, "#,##0"),
        COUNT(0, 0, "#,##0"),
        /** Fen, reported in 万元. */
        MONEY(6, 2, "#,##0.00"),
        /** Fen, reported in yuan. */
        YUAN(2, 2, "#,##0.00"),
        /** Grams, reported in tonnes. */
        WEIGHT(6, 3, "#,##0.000"),
        /** Grams, reported in kilograms. */
        KILOGRAMS(3, 3, "#,##0.000"),
        /** Basis points, reported in per cent. */
        PERCENT(4, 4, "0.00%");

        private final int exactDecimals;
        private final int shownDecimals;
        private final String pattern;

        Kind(int exactDecimals, int shownDecimals, String pattern) {
            this.exactDecimals = exactDecimals;
            this.shownDecimals = shownDecimals;
            this.pattern = pattern;
        }

        /** In the unit it is reported in, to the last fen and gram. */
        public BigDecimal exact(long amount) {
            return BigDecimal.valueOf(amount, exactDecimals);
        }

        /** The same as it is written in a file. */
        public String plain(long amount) {
            return exactDecimals == 0 ? Long.toString(amount) : exact(amount).toPlainString();
        }

        /** Rounded half up for a reader. */
        public String shown(long amount) {
            DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
            format.setRoundingMode(RoundingMode.HALF_UP);
            return format.format(exact(amount).setScale(shownDecimals, RoundingMode.HALF_UP));
        }

        /** How a spreadsheet is told to show it. */
        public String pattern() {
            return pattern;
        }

        public boolean isFigure() {
            return this != TEXT;
        }
    }
}
