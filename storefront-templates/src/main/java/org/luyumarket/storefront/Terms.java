package org.luyumarket.storefront;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that goods are described with, in another language: their names, varieties, grades, units and packs. */
record Terms(Map<String, String> known) {

    /** A pack such as {@code 约1.25kg/只}. */
    private static final Pattern PACK = Pattern.compile("(约?)([\\d.]+)(kg|g|ml)/(.+)");

    private static final String MANY = ".many";

    /** What is not known stays as it is. */
    String of(String chinese) {
        String exact = known.get(chinese);
        Matcher pack = PACK.matcher(chinese);
        return exact == null && pack.matches() ? pack(pack, chinese) : exact == null ? chinese : exact;
    }

    /** The name of a unit for so many of it. */
    String of(String unit, long number) {
        return number == 1 ? of(unit) : known.getOrDefault(unit + MANY, of(unit));
    }

    private String pack(Matcher pack, String chinese) {
        String unit = known.get(pack.group(4));
        return unit == null
                ? chinese
                : (pack.group(1).isEmpty() ? "" : "about ") + pack.group(2) + " " + pack.group(3) + " " + unit;
    }
}
