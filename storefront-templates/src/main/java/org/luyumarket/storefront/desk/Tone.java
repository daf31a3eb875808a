package org.luyumarket.storefront.desk;

/** How a fact should feel: green for what counts or is done, amber for what waits, red for loss and error. */
public enum Tone {
    PLAIN,
    GOOD,
    WAIT,
    BAD;

    public String badge() {
        return this == PLAIN ? "badge-state" : "badge-state badge-" + suffix();
    }

    public String notice() {
        return this == PLAIN ? "notice" : "notice notice-" + suffix();
    }

    private String suffix() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
