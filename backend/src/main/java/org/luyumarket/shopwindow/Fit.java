package org.luyumarket.shopwindow;

/** How a product fits what was searched for, the worst first. */
enum Fit {
    NOT_AT_ALL,
    /** But for one mistyped character or a character that sounds the same. */
    NEARLY,
    /** The word's letters are the first ones of the syllables. */
    INITIALS,
    /** The word is pinyin, its last syllable not written to the end. */
    BEGINNING_OF_PINYIN,
    PINYIN,
    /** County, variety, category, supplier or what else is known of the product. */
    ABOUT,
    IN_NAME,
    /** The word is a whole word of the name. */
    WORD_OF_NAME;

    Fit better(Fit other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Fit worse(Fit other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
