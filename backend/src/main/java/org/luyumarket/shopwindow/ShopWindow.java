package org.luyumarket.shopwindow;

/** The shop as shoppers see it, at most two seconds behind the catalogue and the stock; reading it never waits. */
public interface ShopWindow {

    Display current();
}
