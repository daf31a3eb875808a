package org.luyumarket.payment;

import java.time.Instant;

/**
 * What was taken for a reference and given back of it, in fen, leaving out what nobody could use and therefore went back whole;
 * and when money last moved.
 */
public record SettledMoney(String reference, long takenFen, long givenBackFen, Instant lastMovedAt) {}
