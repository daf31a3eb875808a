package org.luyumarket.addressbook;

import java.util.UUID;
import org.luyumarket.ordering.ShipTo;

/** An address of somebody's own; the preferred one is where the next order goes unless they say otherwise. */
public record SavedAddress(UUID id, ShipTo to, boolean preferred) {}
