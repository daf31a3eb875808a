package org.luyumarket.procurement.settlement.bank;

/** Why a transfer is for a due: which of the three agree. */
public enum Ground {
    CODE_AMOUNT_PAYER,
    /** Paid by another than the buyer, but to the fen and under the code. */
    CODE_AMOUNT,
    /** A part of it, by the buyer. */
    CODE_PAYER,
    AMOUNT_PAYER,
    /** Somebody of the staff says so. */
    BY_HAND
}
