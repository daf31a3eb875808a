package org.luyumarket.storefront;

import org.jspecify.annotations.Nullable;

/**
 * What surrounds a page: its language, its own address, the site it belongs to, and the token its forms carry.
 *
 * <p>A page that is the same for everybody has no token; its forms are guarded by where they were sent from.
 */
public record Frame(
        Texts texts, String address, Site site, @Nullable String csrfToken) {

    /** A frame for a page that is the same for everybody. */
    public static Frame forAll(Texts texts, String address, Site site) {
        return new Frame(texts, address, site, null);
    }

    public String text(String key, Object... values) {
        return texts.get(key, values);
    }

    /** This page's address with the wish for another language. */
    public String addressIn(String language) {
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
    }

    public boolean isAt(String path) {
        return address.equals(path) || address.startsWith(path + "?") || address.startsWith(path + "/");
    }
}
