package org.luyumarket.storefront.shop;

import java.util.List;

/** The front page: what is in season this week and what is cheaper for some days, the places it comes from, and what buyers have done so far. */
public record HomePage(
        String month,
        List<ProductCard> inSeason,
        List<ProductCard> onCampaign,
        List<CategoryTile> categories,
        List<CountyCard> counties,
        List<Figure> deeds) {}
