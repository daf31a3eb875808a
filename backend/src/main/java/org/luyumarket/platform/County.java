package org.luyumarket.platform;

/** One of the 14 aided counties of Chongqing with the city of Shandong it is paired with. */
public record County(DivisionCode code, String name, DivisionCode partnerCity, String partnerCityName) {}
