package org.luyumarket.platform;

/** Cookies as they are with and without HTTPS. */
public final class CookiesFixture {

    private CookiesFixture() {}

    public static Cookies plain() {
        return new Cookies(false);
    }

    public static Cookies secure() {
        return new Cookies(true);
    }
}
