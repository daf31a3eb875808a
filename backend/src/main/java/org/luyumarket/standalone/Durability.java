package org.luyumarket.standalone;

/** Whether what an embedded server acknowledged must survive a power cut; only tests can do without. */
public enum Durability {
    FULL,
    NONE
}
