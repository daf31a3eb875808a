package org.luyumarket.storefront.shop;

import java.util.List;
import org.luyumarket.storefront.desk.Fact;

/** What anybody may check of a voucher; nothing for a number that was never given. */
public record VoucherCheck(String number, List<Fact> facts) {}
