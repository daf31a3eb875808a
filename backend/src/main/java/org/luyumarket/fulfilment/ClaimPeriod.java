package org.luyumarket.fulfilment;

/**
 * For how many hours after receipt bad fruit can be claimed ({@code luyu.claims.hours}): the paper in the parcel says so already, and
 * every page and message the same.
 */
public record ClaimPeriod(int hours) {}
