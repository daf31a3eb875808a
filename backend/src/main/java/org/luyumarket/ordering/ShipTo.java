package org.luyumarket.ordering;

import org.luyumarket.platform.DivisionCode;

/** Where an order goes. Personal data: encrypted at rest, masked for all who do not ship it. */
public record ShipTo(String name, String phone, DivisionCode division, String address) {}
