package org.luyumarket.inventory;

/** What becomes of a product when its presale has ended: it is sold on if boxes are there, else it waits for its harvest off the shelf. */
enum AfterPresale {
    ORDINARY,
    OFF_SHELF;

    static AfterPresale of(long available) {
        return available > 0 ? ORDINARY : OFF_SHELF;
    }
}
