package org.luyumarket.ledger;

/**
 * One thing that a counting rule may ask of a sale. Which sales meet it is for the database to say ({@code ledger.unmet}), which
 * judges one sale and ten million by the same words.
 */
public enum Requirement {
    /** Shipped to Shandong or bought by somebody who is registered there. */
    SOLD_TO_SHANDONG,
    /** Made by a producer whose goods are certified on the day of the sale. */
    CERTIFIED,
    NOT_RETURNED,
    NOT_DUPLICATE
}
