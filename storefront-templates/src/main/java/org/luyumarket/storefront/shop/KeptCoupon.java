package org.luyumarket.storefront.shop;

/** A coupon that somebody put by: of which campaign, on which terms, until the end of which day. */
public record KeptCoupon(String code, String campaign, String terms, String until) {}
