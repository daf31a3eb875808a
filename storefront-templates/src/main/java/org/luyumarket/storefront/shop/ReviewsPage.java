package org.luyumarket.storefront.shop;

/** All reviews of a product, page by page. */
public record ReviewsPage(String name, String gloss, ReviewList reviews, Pager pager) {}
