package org.luyumarket.cart;

/** A line as Redis keeps it: {@code since:quantity}, so that lines keep the order in which they were put in. */
record StoredLine(String sku, long since, int quantity) {

    static StoredLine parse(String sku, String value) {
        int colon = value.indexOf(':');
        return new StoredLine(
                sku, Long.parseLong(value, 0, colon, 10), Integer.parseInt(value, colon + 1, value.length(), 10));
    }

    Cart.Line toLine() {
        return new Cart.Line(sku, quantity);
    }
}
