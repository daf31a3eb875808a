package org.luyumarket.storefront.buyer;

import org.luyumarket.storefront.desk.Tone;

/**
 * A unit's reserved share, in sight on every page of it: what was done of what, in words and as a length out of 1000. Amber and
 * red say that somebody has to file it, or should have.
 */
public record ShareBar(String unit, String title, String done, String hint, int length, Tone tone) {}
