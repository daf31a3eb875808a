package org.luyumarket.storefront.shop;

import org.luyumarket.storefront.Field;

/** Signing up by phone and password; a password never comes back to the page, only what is wrong with it. */
public record SignUpPage(Field phone, Field name, Field password, String next) {

    public static SignUpPage empty(String next) {
        return new SignUpPage(Field.empty(), Field.empty(), Field.empty(), next);
    }
}
