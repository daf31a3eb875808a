package org.luyumarket.identity;

/** The code that came back, with the ticket of the request that it answers. */
public record CodeAnswer(String ticket, String code) {}
