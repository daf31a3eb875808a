package org.luyumarket.reporting.form;

import java.util.regex.Pattern;

/** Takes persons out of what leaves the house: phones in any text, and buyers who are people and no firm. */
final class Masking {

    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(1[3-9]\\d)\\d{4}(\\d{4})(?!\\d)");

    /** A name as people have them: two to four characters, none of which makes it a firm or an office. */
    private static final Pattern PERSON = Pattern.compile("(?!.*[司店社厂行局所院校会馆部处场府委站矿城市县区])(\\p{IsHan})\\p{IsHan}{1,3}");

    private Masking() {}

    static String text(String text) {
        return PHONE.matcher(text).replaceAll("$1****$2");
    }

    static String buyer(String name) {
        return PERSON.matcher(name.strip()).matches() ? name.strip().charAt(0) + "**" : text(name);
    }
}
