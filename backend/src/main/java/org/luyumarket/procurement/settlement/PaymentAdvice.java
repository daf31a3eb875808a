package org.luyumarket.procurement.settlement;

import java.time.LocalDate;
import org.joda.money.Money;

/** With what a unit's finance office is asked to pay: so much, under a code that the transfer's purpose line carries. */
public record PaymentAdvice(String number, PaymentCode code, Money amount, LocalDate issuedOn) {}
