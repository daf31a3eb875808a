package org.luyumarket.shopwindow;

/** The shop as shoppers see it, at most two seconds behind the catalogue, the stock and the campaigns; reading it never waits. */
public interface ShopWindow {

    Display current();
}
