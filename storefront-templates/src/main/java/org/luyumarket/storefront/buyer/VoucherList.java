package org.luyumarket.storefront.buyer;

import java.util.List;

/** A unit's vouchers, and the purchases of which one can be made now. */
public record VoucherList(List<Ready> ready, List<Row> rows) {

    /** A contract with something accepted. */
    public record Ready(String contract, String number, String purpose, String with, String amount) {}

    /** One voucher: its pack and the page on which anybody can check it. */
    public record Row(
            String number, String contract, String with, String amount, String madeAt, String pack, String check) {}
}
