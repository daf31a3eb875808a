package org.luyumarket.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address that mail can be sent to, as nearly everybody has one; its domain is kept in small letters. */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    public MailAddress {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    /** As people write it, with spaces around it. Empty if nothing can be sent there. */
    public static Optional<MailAddress> read(String text) {
        String address = text.strip();
        return isOne(address) ? Optional.of(new MailAddress(withSmallDomain(address))) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    private static String withSmallDomain(String address) {
        int at = address.indexOf('@');
        return address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT);
    }

    /** Enough of it for its owner to know it by. */
    public String masked() {
        int at = value.indexOf('@');
        return value.substring(0, Math.min(2, at - 1)) + "***" + value.substring(at);
    }

    @Override
    public String toString() {
        return value;
    }
}
