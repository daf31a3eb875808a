package org.luyumarket.payout;

/** Whether a second person has said yes to a run, or somebody no. */
public enum RunStatus {
    DRAWN,
    APPROVED,
    DISCARDED
}
