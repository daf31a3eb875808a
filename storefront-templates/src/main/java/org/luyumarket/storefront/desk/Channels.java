package org.luyumarket.storefront.desk;

import java.util.List;

/** What was sold through which channel. */
public record Channels(List<Share> shares) {

    /** One channel: the key that gives it its colour everywhere, and where its part of the bar begins and ends. */
    public record Share(
            String key, String name, OpenFigure money, OpenFigure weight, String percent, int start, int length) {}
}
