package org.luyumarket.storefront.shop;

import java.util.List;

/** The coupons that everybody may have, and those that somebody who logged in put by. */
public record CouponsPage(List<Listed> listed, boolean loggedIn) {

    /** One of them, and whether it is put by. */
    public record Listed(KeptCoupon coupon, boolean kept) {}
}
