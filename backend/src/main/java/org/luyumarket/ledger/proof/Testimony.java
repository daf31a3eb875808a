package org.luyumarket.ledger.proof;

import org.luyumarket.ledger.proof.SalesWitness.Part;

/**
 * So much should stand in the ledger under a reference, of a product or (empty) of all. {@code onItsWay} if news of it may not
 * have come so far: then a difference is none yet.
 */
public record Testimony(String reference, String sku, Part part, long fen, long grams, boolean onItsWay) {

    public static Testimony of(String reference, String sku, Part part, long fen, long grams) {
        return new Testimony(reference, sku, part, fen, grams, false);
    }

    public static Testimony ofMoney(String reference, Part part, long fen, boolean onItsWay) {
        return new Testimony(reference, "", part, fen, 0, onItsWay);
    }
}
