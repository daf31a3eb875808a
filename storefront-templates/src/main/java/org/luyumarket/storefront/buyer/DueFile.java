package org.luyumarket.storefront.buyer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;

/** A due with how to pay it, what it is for, and what was paid; {@code list} is where it was opened from. */
public record DueFile(String list, Head head, @Nullable Advice advice, List<Goods> goods, List<Payment> payments) {

    /** What it is, where it stands, and what that means. */
    public record Head(String number, String purpose, Badge state, String sentence, List<Fact> facts) {}

    /** How to pay: under which code how much, and the paper for it. */
    public record Advice(String code, String amount, String pdf) {}

    /** What was accepted. */
    public record Goods(String name, String sku, String site, String boxes, String weight, String amount) {}

    /** Money that came for it, or was taken back. */
    public record Payment(String day, String payer, String serial, String amount, String why) {}
}
