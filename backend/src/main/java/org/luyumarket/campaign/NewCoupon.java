package org.luyumarket.campaign;

import java.time.LocalDate;
import org.joda.money.Money;

/** A coupon to be issued in a campaign, with money of its own. */
public record NewCoupon(
        String code, Money minimum, Money off, Money budget, int perPerson, LocalDate from, LocalDate to) {}
