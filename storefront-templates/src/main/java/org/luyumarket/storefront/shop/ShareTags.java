package org.luyumarket.storefront.shop;

/** What is shown where a page is passed on: whole addresses of the page and of its picture, and words. */
public record ShareTags(
        String type, String address, String title, String description, String picture, String pictureText) {}
