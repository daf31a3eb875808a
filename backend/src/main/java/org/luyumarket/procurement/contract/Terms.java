package org.luyumarket.procurement.contract;

import org.luyumarket.platform.FieldChecks;

/** How a contract is paid for, under which number of the buyer, and what else was agreed. */
public record Terms(String poNumber, PaymentMode mode, int paymentDays, String conditions) {

    /** The law's longest term for a purchaser of the state to pay in. */
    static final int LONGEST_PAYMENT_DAYS = 60;

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_CONDITIONS = 1_000;

    void check(FieldChecks fields) {
        fields.optionalText("poNumber", poNumber, LONGEST_NUMBER)
                .range("paymentDays", paymentDays, 1, LONGEST_PAYMENT_DAYS)
                .optionalText("conditions", conditions, LONGEST_CONDITIONS);
    }

    /** A buyer without numbers of its own takes the contract's. */
    Terms numbered(String contractNumber) {
        String number = poNumber.isBlank() ? contractNumber.replaceFirst("^HT", "PO") : poNumber.strip();
        return new Terms(number, mode, paymentDays, conditions.strip());
    }
}
