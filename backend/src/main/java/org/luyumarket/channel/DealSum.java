package org.luyumarket.channel;

/** How many deals stand somewhere, and what they come to: returns taken off, corrections added. */
public record DealSum(DealStatus status, long deals, long fen, long grams) {}
