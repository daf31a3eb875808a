package org.luyumarket.shopwindow;

import java.util.function.BooleanSupplier;

/** The shop as shoppers see it, at most two seconds behind the catalogue, the stock and the campaigns; reading it never waits. */
public interface ShopWindow {

    Display current();

    /** As long as nothing else is shown; keeps of the display no more than its name. */
    default BooleanSupplier whileItShows(Display display) {
        String revision = display.revision();
        return () -> current().revision().equals(revision);
    }
}
