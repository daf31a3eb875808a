package org.luyumarket.channel;

/** How a deal came in. */
public enum Origin {
    FORM,
    FILE
}
