package org.luyumarket.platform;

/** Among the events that a consumer was given together is one that it can only handle by itself. */
public final class DeliverAlone extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DeliverAlone(String why) {
        super(why);
    }
}
