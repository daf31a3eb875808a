package org.luyumarket.inventory;

import java.util.Map;

/**
 * Where little is left.
 *
 * @param stocked how many skus ever had a lot
 * @param left what is available of each of them that is short
 */
public record Shortage(long stocked, Map<String, Long> left) {}
