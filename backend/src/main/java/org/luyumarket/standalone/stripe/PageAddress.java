package org.luyumarket.standalone.stripe;

import java.net.URI;
import java.util.function.IntSupplier;

/** Where a session's payment page is: under the name by which the buyer reached the shop, since both run on one machine. */
record PageAddress(IntSupplier port) {

    String of(Checkout checkout) {
        String host = URI.create(checkout.terms().successUrl()).getHost();
        return "http://" + host + ":" + port.getAsInt() + "/pay/" + checkout.id();
    }
}
