package org.luyumarket.storefront;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Everything the pages say, in one language.
 *
 * <p>A text may hold {@code {0}}, {@code {1}} and so on, which are replaced by the values as they are: formatting a
 * number or a date is done before. Texts that count come in pairs, {@code key.one} and {@code key.other}.
 */
public final class Texts {

    private static final String FOLDER = "org.luyumarket.storefront.texts.";
    private static final List<String> AREAS = List.of(
            "common",
            "shop",
            "staff",
            "deals",
            "reports",
            "supply",
            "proof",
            "buyer",
            "delivery",
            "settle",
            "units",
            "gifts",
            "aftersale",
            "campaigns",
            "offers",
            "producers",
            "payouts",
            "webhooks");

    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

    private static final Texts CHINESE = new Texts(Locale.SIMPLIFIED_CHINESE);
    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    private final Locale locale;
    private final Map<String, String> byKey;
    private final Terms terms;

    private Texts(Locale locale) {
        this.locale = locale;
        this.byKey = load(locale);
        this.terms = new Terms(isEnglish(locale) ? words("terms", locale) : Map.of());
    }

    /** English for those who ask for it, Chinese for everybody else. */
    public static Texts of(Locale locale) {
        return isEnglish(locale) ? ENGLISH : CHINESE;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** The text of a key; a key that does not exist is a defect and fails. */
    public String get(String key, Object... values) {
        var text = byKey.get(key);
        if (text == null) {
            throw new MissingResourceException("No text for this key", Texts.class.getName(), key);
        }
        return values.length == 0 ? text : fill(text, values);
    }

    /** The text of a key that may not exist, as where the key is made of what somebody typed. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The text for so many of something: {@code key.one} or {@code key.other}, with the number as {@code {0}}. */
    public String count(String key, long number) {
        return get(key + (number == 1 ? ".one" : ".other"), number);
    }

    /** A word that goods are described with in Chinese; what is not known stays as it is. */
    public String term(String chinese) {
        return terms.of(chinese);
    }

    /** The unit that so many are sold in. */
    public String unit(String chinese, long number) {
        return terms.of(chinese, number);
    }

    /** What a Chinese name means, for those who may not read it; empty for all others, and where nobody has said. */
    public String gloss(String chineseName) {
        String meaning = terms.of(chineseName);
        return meaning.equals(chineseName) ? "" : meaning;
    }

    /** {@code 11月} or {@code November}. */
    public String month(int month) {
        return Month.of(month).getDisplayName(isEnglish() ? TextStyle.FULL : TextStyle.SHORT, locale);
    }

    public Locale locale() {
        return locale;
    }

    /** The language as a page declares it: {@code zh-CN} or {@code en}. */
    public String language() {
        return locale.toLanguageTag();
    }

    public boolean isEnglish() {
        return this == ENGLISH;
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(byKey.keySet());
    }

    private static String fill(String text, Object... values) {
        return HOLE.matcher(text)
                .replaceAll(hole -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(hole.group(1))])));
    }

    private static Map<String, String> load(Locale locale) {
        var texts = new TreeMap<String, String>();
        for (var area : AREAS) {
            texts.putAll(words(area, locale));
        }
        return Map.copyOf(texts);
    }

    private static Map<String, String> words(String area, Locale locale) {
        var bundle = bundle(area, locale);
        return bundle.keySet().stream().collect(Collectors.toUnmodifiableMap(key -> key, bundle::getString));
    }

    private static ResourceBundle bundle(String area, Locale locale) {
        var withoutFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(FOLDER + area, locale, Texts.class.getClassLoader(), withoutFallback);
    }
}
