package org.luyumarket.notice;

/** How somebody hears of a topic: in the page, by short message to the phone of the order, by mail to a confirmed address. */
public record Channels(boolean page, boolean text, boolean mail) {

    static final Channels ALL = new Channels(true, true, true);

    /** Without what cannot be chosen. */
    Channels fitting(Topic topic) {
        return new Channels(page || !topic.leavesPage(), text && topic.goesByText(), mail);
    }
}
