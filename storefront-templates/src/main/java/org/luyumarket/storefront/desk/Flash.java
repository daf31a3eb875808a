package org.luyumarket.storefront.desk;

/** What an action did, or why it was refused, in one or two sentences. */
public record Flash(Tone tone, String text) {}
