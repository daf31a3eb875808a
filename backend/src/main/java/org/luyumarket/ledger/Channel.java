package org.luyumarket.ledger;

/** The one primary channel of an entry, with the mode that it usually belongs to. */
public enum Channel {
    ONLINE(Mode.SOCIAL),
    WHOLESALE(Mode.BUSINESS),
    /** 农超对接. */
    SUPERMARKET(Mode.BUSINESS),
    /** 消费扶贫馆. */
    EXHIBITION_HALL(Mode.PAIRED_COOPERATION),
    /** 消费扶贫专柜. */
    VENDING_CABINET(Mode.PAIRED_COOPERATION),
    /** 消费扶贫专区. */
    ZONE(Mode.PAIRED_COOPERATION),
    GROUP_PURCHASE(Mode.SOCIAL),
    LIVE_STREAM(Mode.SOCIAL),
    /** 展销. */
    EXHIBITION_SALE(Mode.PAIRED_COOPERATION),
    GOVERNMENT_PROCUREMENT(Mode.GOVERNMENT_PROCUREMENT);

    private final Mode usualMode;

    Channel(Mode usualMode) {
        this.usualMode = usualMode;
    }

    public Mode usualMode() {
        return usualMode;
    }
}
