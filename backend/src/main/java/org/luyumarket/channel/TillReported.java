package org.luyumarket.channel;

/** A partner's till reported a receipt; under its reference, and causes that begin so, the ledger knows what was on it. */
public record TillReported(String partnerId, String number, String reference, String cause, DealKind kind) {

    static TillReported of(String partner, Receipt receipt, Receipt sale) {
        return new TillReported(
                partner,
                receipt.number(),
                ReceiptFacts.reference(partner, sale),
                ReceiptFacts.cause(partner, receipt),
                receipt.kind());
    }
}
