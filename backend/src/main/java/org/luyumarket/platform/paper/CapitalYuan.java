package org.luyumarket.platform.paper;

import org.joda.money.Money;
import org.luyumarket.platform.Cny;

/** An amount in the numerals that papers on money carry beside the figures, since a stroke cannot make another of them. */
public final class CapitalYuan {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int FEN = 100;
    private static final int JIAO = 10;
    private static final int GROUP = 10_000;
    private static final int FULL_GROUP = 1_000;

    private CapitalYuan() {}

    public static String of(Money amount) {
        long fen = Cny.fen(amount);
        long yuan = fen / FEN;
        String rest = rest(Math.toIntExact(fen % FEN), yuan > 0);
        return yuan == 0 && fen > 0 ? rest : (yuan == 0 ? "零" : whole(yuan)) + "元" + rest;
    }

    private static String rest(int fen, boolean afterYuan) {
        if (fen == 0) {
            return "整";
        }
        String jiao = fen >= JIAO ? DIGITS.charAt(fen / JIAO) + "角" : afterYuan ? "零" : "";
        return fen % JIAO == 0 ? jiao : jiao + DIGITS.charAt(fen % JIAO) + "分";
    }

    /** Four places at a time; a gap of any length is one nought. */
    private static String whole(long yuan) {
        StringBuilder text = new StringBuilder();
        long divisor = (long) GROUP * GROUP * GROUP;
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--, divisor /= GROUP) {
            int part = Math.toIntExact(yuan / divisor % GROUP);
            boolean begun = !text.isEmpty();
            if (part > 0) {
                text.append(begun && (gap || part < FULL_GROUP) ? "零" : "")
                        .append(group(part))
                        .append(GROUPS[group]);
            }
            gap = part == 0;
        }
        return text.toString();
    }

    private static String group(int part) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1, unit = FULL_GROUP; place >= 0; place--, unit /= JIAO) {
            int digit = part / unit % JIAO;
            if (digit > 0) {
                text.append(gap && !text.isEmpty() ? "零" : "")
                        .append(DIGITS.charAt(digit))
                        .append(PLACES[place]);
            }
            gap = digit == 0;
        }
        return text.toString();
    }
}
