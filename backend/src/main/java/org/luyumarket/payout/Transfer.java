package org.luyumarket.payout;

import org.joda.money.Money;

/** One line of what the bank is asked to pay. */
record Transfer(String payee, String account, String bank, Money amount, String purpose) {

    Transfer withAccount(String opened) {
        return new Transfer(payee, opened, bank, amount, purpose);
    }
}
