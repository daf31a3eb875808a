package org.luyumarket.campaign;

import java.time.LocalDate;
import org.joda.money.Money;

/** A coupon to be issued in a campaign, with money of its own; {@code listed} if everybody is shown its code. */
public record NewCoupon(
        String code,
        Money minimum,
        Money off,
        Money budget,
        int perPerson,
        LocalDate from,
        LocalDate to,
        boolean listed) {}
