package org.luyumarket.reporting;

/** How far an export is. One that was being written when its application died waits again. */
public enum ExportStatus {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    /** Whether somebody should look again soon. */
    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
