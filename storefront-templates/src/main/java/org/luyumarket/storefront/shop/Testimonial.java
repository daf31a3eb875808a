package org.luyumarket.storefront.shop;

import java.util.List;

/** A review as it is read: its stars, what was said, from where and when, and what the supplier answered, which may be empty. */
public record Testimonial(int stars, String words, String by, List<String> photos, String answer) {}
