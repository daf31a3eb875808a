package org.luyumarket.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.FieldChecks;

/** What names and passwords may be. */
final class AccountRules {

    private static final int MAX_NAME = 40;
    private static final int MAX_ID = 64;
    private static final int MIN_PASSWORD = 8;
    private static final int MAX_PASSWORD = 72;
    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,31}");

    private AccountRules() {}

    static void check(SignUp request) {
        password(new FieldChecks(), request.password())
                .mobile("phone", request.phone())
                .text("displayName", request.displayName(), MAX_NAME)
                .check(differs(request.phone(), request.password()), "password", "password-is-name")
                .refuseIfAny();
    }

    /** The name is what its owner logs in with. */
    static void checkNew(String name, String password) {
        password(new FieldChecks(), password)
                .check(differs(name, password), "password", "password-is-name")
                .refuseIfAny();
    }

    static void check(NewAccount account) {
        password(new FieldChecks(), account.password())
                .text("displayName", account.displayName(), MAX_NAME)
                .check(isUsername(account.username()), "username", "username")
                .check(differs(account.username(), account.password()), "password", "password-is-name")
                .check(account.role() != Role.CONSUMER, "role", "role-by-sign-up")
                .check(
                        (account.role() == Role.COUNTY_STAFF) == (account.county() != null),
                        "countyCode",
                        "county-of-role")
                .check(
                        (account.role() == Role.SUPPLIER) == (account.supplierId() != null),
                        "supplierId",
                        "supplier-of-role")
                .check(
                        (account.role() == Role.PARTNER_CITY_STAFF) == (account.city() != null),
                        "cityCode",
                        "city-of-role")
                .check(
                        (account.role() == Role.CHANNEL_PARTNER) == (account.partnerId() != null),
                        "partnerId",
                        "partner-of-role")
                .optionalText("supplierId", account.supplierId(), MAX_ID)
                .optionalText("partnerId", account.partnerId(), MAX_ID)
                .refuseIfAny();
    }

    private static FieldChecks password(FieldChecks checks, @Nullable String password) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        return checks.check(
                length >= MIN_PASSWORD && length <= MAX_PASSWORD,
                "password",
                "password-length",
                MIN_PASSWORD,
                MAX_PASSWORD);
    }

    private static boolean isUsername(@Nullable String username) {
        return username != null && USERNAME.matcher(username).matches();
    }

    private static boolean differs(@Nullable String name, @Nullable String password) {
        return name == null || !name.equals(password);
    }
}
