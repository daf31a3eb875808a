package org.luyumarket.platform;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What divisions are called in a language; English has names for the provinces and all of Shandong and Chongqing. */
public final class PlaceNames {

    private static final int CODE = 6;
    private static final Map<String, String> CHINESE = read("divisions.txt");
    private static final Map<String, String> ENGLISH = read("english-divisions.txt");

    private PlaceNames() {}

    private static Map<String, String> read(String file) {
        return new ReferenceFile(file)
                .lines().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                line -> line.substring(0, CODE), line -> line.substring(CODE + 1)));
    }

    /** Places without a name in a language are called as in Chinese; those nobody knows, by their code. */
    public static String of(DivisionCode code, Locale language) {
        String chinese = CHINESE.getOrDefault(code.value(), code.value());
        return isEnglish(language) ? ENGLISH.getOrDefault(code.value(), chinese) : chinese;
    }

    static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
