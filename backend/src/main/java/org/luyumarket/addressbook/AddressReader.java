package org.luyumarket.addressbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luyumarket.addressbook.PlaceFinder.Place;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.FieldChecks;
import org.springframework.stereotype.Component;

/** Reads name, phone, division and street from an address as people send it to each other, in whatever order. */
@Component
public class AddressReader {

    static final int LONGEST = 400;

    private static final Pattern LABEL =
            Pattern.compile("(收货人|收件人|联系人|姓名|手机号码|手机号|手机|联系电话|电话|所在地区|地区|详细地址|收货地址|收件地址|地址|邮编)(?:姓名)?\\s*[:：]");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\u3000,，;；、|｜。]+");
    private static final Pattern POSTCODE = Pattern.compile("(?<![^ ])\\d{6}(?![^ ])");
    private static final Pattern PHONE = Pattern.compile(
            "(?<!\\d)(?:(?:\\+|00)?86[- ]?)?(1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}|0\\d{2,3}-?\\d{7,8})(?!\\d)");

    private final PlaceFinder places;

    AddressReader(Divisions divisions) {
        this.places = new PlaceFinder(divisions);
    }

    /** Whatever cannot be told stays empty, for its owner to fill in. */
    public ParsedAddress read(String pasted) {
        new FieldChecks().typed("text", pasted.replaceAll("\\s", " "), LONGEST).refuseIfAny();
        String text = narrow(pasted);
        Matcher phone = PHONE.matcher(text);
        boolean hasPhone = phone.find();
        String rest = hasPhone ? text.substring(0, phone.start()) + " " + text.substring(phone.end()) : text;
        return around(
                places.find(POSTCODE.matcher(rest).replaceAll(" ")).orElse(null),
                POSTCODE.matcher(rest).replaceAll(" "),
                hasPhone ? phone.group(1).replace(" ", "") : "");
    }

    private static ParsedAddress around(@Nullable Place place, String text, String phone) {
        NameAndStreet found = place == null
                ? NameAndStreet.of("", text)
                : NameAndStreet.of(text.substring(0, place.from()), text.substring(place.to()));
        return new ParsedAddress(found.name(), dashless(phone), place == null ? null : place.code(), found.street());
    }

    /** Mobile numbers are written with dashes to be read aloud; in a landline the dash ends the area code. */
    private static String dashless(String phone) {
        return phone.startsWith("1") ? phone.replace("-", "") : phone;
    }

    /** Wide letters and digits made narrow, labels left out, one space between parts. */
    private static String narrow(String pasted) {
        StringBuilder text = new StringBuilder(pasted.length());
        pasted.chars().forEach(c -> text.append((char) (c >= '！' && c <= '～' ? c - '！' + '!' : c)));
        String bare = LABEL.matcher(text).replaceAll(" ");
        return SEPARATOR.matcher(bare).replaceAll(" ").strip();
    }
}
