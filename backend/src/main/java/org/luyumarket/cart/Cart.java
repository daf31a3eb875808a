package org.luyumarket.cart;

import java.util.List;

/** What somebody means to buy, in the order it was put in. */
public record Cart(List<Line> lines) {

    public static final int MAX_LINES = 50;
    public static final int MAX_QUANTITY = 9_999;

    public Cart {
        lines = List.copyOf(lines);
    }

    public int units() {
        return lines.stream().mapToInt(Line::quantity).sum();
    }

    /** So many sale units of a sku. */
    public record Line(String sku, int quantity) {}
}
