package org.luyumarket.platform;

/** Which page of a list is wanted; pages count from 1 and hold at most {@link Page#MAX_SIZE} items. */
public record PageRequest(int page, int size) {

    public PageRequest {
        if (page < 1 || page > 1_000_000) {
            throw new InvalidInput("page", "out-of-range", 1, 1_000_000);
        }
        if (size < 1 || size > Page.MAX_SIZE) {
            throw new InvalidInput("size", "out-of-range", 1, Page.MAX_SIZE);
        }
    }

    public long offset() {
        return (page - 1L) * size;
    }
}
