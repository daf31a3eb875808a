package org.luyumarket.ledger;

/** Why an entry does not count; the code is stored and shown, its text is {@code ledger.reason.<code>} in the bundles. */
enum Reason {
    OUTSIDE_SHANDONG("outside-shandong"),
    DESTINATION_UNKNOWN("destination-unknown"),
    NO_CERTIFICATE("no-certificate"),
    CERTIFICATE_NOT_VALID("certificate-not-valid"),
    /** A refund whose sale is not in the ledger: kept in sight, but it must not lower what others sold. */
    SALE_NOT_RECORDED("sale-not-recorded"),
    RETURNED("returned"),
    DUPLICATE("duplicate");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
