package org.luyumarket.ledger;

/** How many suppliers sold, and how many households and persons are linked to them (each supplier's once). */
public record Reach(int suppliers, int households, int persons) {}
