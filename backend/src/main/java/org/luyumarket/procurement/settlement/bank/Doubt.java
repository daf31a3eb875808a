package org.luyumarket.procurement.settlement.bank;

/** Why a transfer, or what is left of one, waits for staff. */
public enum Doubt {
    /** It names no due, and nothing else says which one it could be for. */
    NOTHING_KNOWN,
    /** Another than the buyer paid another amount than is outstanding. */
    OTHER_PAYER,
    /** What it names is paid already. */
    ALREADY_PAID,
    /** More than is outstanding. */
    TOO_MUCH,
    /** Several dues could be meant. */
    SEVERAL
}
