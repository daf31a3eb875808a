package org.luyumarket.channel;

/**
 * A partner's deal was handed in, sent back, confirmed or withdrawn. Under its reference and its cause the ledger knows it once it is
 * confirmed.
 */
public record DealChanged(
        String number,
        String reference,
        String cause,
        String partnerId,
        String goods,
        DealKind kind,
        DealStatus status) {}
