package org.luyumarket.ordering;

import java.util.regex.Pattern;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;

/** Where an order goes. Personal data: encrypted at rest, masked for all who do not ship it. */
public record ShipTo(String name, String phone, DivisionCode division, String address) {

    /** Of the mainland: a mobile, or a landline with its area code. */
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}");

    private static final Pattern ONE_LINE = Pattern.compile("[^\\n\\r\\t]*");

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_ADDRESS = 200;

    public static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }

    /** Names every field that is not as it must be; whether the division exists is for others to say. */
    public static void check(FieldChecks checks, String name, String phone, String address) {
        check(checks, "shipTo.", name, phone, address);
    }

    /** The same where its fields are called otherwise. */
    public static void check(FieldChecks checks, String prefix, String name, String phone, String address) {
        checks.text(prefix + "name", name, LONGEST_NAME)
                .check(isOneLine(name), prefix + "name", "control-characters")
                .text(prefix + "address", address, LONGEST_ADDRESS)
                .check(isOneLine(address), prefix + "address", "control-characters");
        checkPhone(checks, prefix + "phone", phone);
    }

    public static void checkPhone(FieldChecks checks, String field, String phone) {
        checks.check(!phone.isBlank(), field, "required")
                .check(phone.isBlank() || isPhone(phone.strip()), field, "phone");
    }

    private static boolean isOneLine(String text) {
        return ONE_LINE.matcher(text).matches();
    }

    public ShipTo {
        name = name.strip();
        phone = phone.strip();
        address = address.strip();
    }

    /** Enough to recognise it, too little to misuse it. */
    ShipTo masked() {
        return new ShipTo(masked(name, 1, 0), masked(phone, 3, 4), division, "***");
    }

    private static String masked(String text, int start, int end) {
        int length = text.codePointCount(0, text.length());
        if (length <= start + end) {
            return "***";
        }
        return text.substring(0, text.offsetByCodePoints(0, start)) + "***" + text.substring(text.length() - end);
    }
}
