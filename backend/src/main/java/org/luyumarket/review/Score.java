package org.luyumarket.review;

/** How a product is found: so many reviews with so many stars in all. The version grows with every review and every answer. */
public record Score(long reviews, long stars, long version) {

    public static final Score NONE = new Score(0, 0, 0);

    /** The average in tenths of a star, halves up. */
    public long tenths() {
        return reviews == 0 ? 0 : (20 * stars + reviews) / (2 * reviews);
    }
}
