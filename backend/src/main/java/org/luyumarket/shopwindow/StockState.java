package org.luyumarket.shopwindow;

/** What a shopper is told of the stock; {@code left} is exact only when few are left. */
public record StockState(Level level, long left) {

    /** Below this many units the exact number is shown. */
    public static final long FEW = 20;

    static final StockState SOLD_OUT = new StockState(Level.SOLD_OUT, 0);
    static final StockState PLENTY = new StockState(Level.PLENTY, FEW);

    /** How much there is. */
    public enum Level {
        PLENTY,
        FEW,
        SOLD_OUT
    }

    public static StockState of(long available) {
        if (available <= 0) {
            return SOLD_OUT;
        }
        return available < FEW ? new StockState(Level.FEW, available) : PLENTY;
    }
}
