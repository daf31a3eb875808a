package org.luyumarket.storefront.desk;

import java.util.List;

/** A whole in its parts, such as sales by channel; {@code key} tells it from others on a page. */
public record Shares(String key, String title, List<Share> parts) {

    /** One part: the name of its colour, and where it begins and ends in the bar, in thousandths. */
    public record Share(
            String colour,
            String name,
            String narrow,
            OpenFigure money,
            OpenFigure weight,
            String percent,
            int start,
            int length) {}
}
