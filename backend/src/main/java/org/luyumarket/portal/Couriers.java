package org.luyumarket.portal;

import java.util.List;
import java.util.Locale;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Option;

/** The couriers that are offered. What is kept is the Chinese name, by which the courier's counter knows it. */
public final class Couriers {

    private static final List<String> CODES = List.of("SF", "JD", "EMS", "ZTO", "YTO", "STO", "YUNDA", "JT", "DB");
    private static final Texts CHINESE = Texts.of(Locale.SIMPLIFIED_CHINESE);

    private Couriers() {}

    public static List<Option> choices(String chosen, Texts texts) {
        return CODES.stream()
                .map(code -> new Option(
                        name(code, CHINESE),
                        name(code, texts),
                        name(code, CHINESE).equals(chosen)))
                .toList();
    }

    /** Programs send the code, forms the name; whom nobody here knows is called what they were called. */
    public static String shown(String kept, Texts texts) {
        return CODES.stream()
                .filter(code -> code.equals(kept) || name(code, CHINESE).equals(kept))
                .findFirst()
                .map(code -> name(code, texts))
                .orElse(kept);
    }

    static String inChinese(String kept) {
        return shown(kept, CHINESE);
    }

    /** A parcel as notices tell of it: its courier, then its number. */
    public static String parcel(String told, Texts texts) {
        int end = told.lastIndexOf(' ');
        return end < 0 ? told : shown(told.substring(0, end), texts) + told.substring(end);
    }

    private static String name(String code, Texts texts) {
        return texts.get("desk.courier." + code);
    }
}
