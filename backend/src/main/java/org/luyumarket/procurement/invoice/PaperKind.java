package org.luyumarket.procurement.invoice;

/** Whether a paper states an amount or takes one back. */
public enum PaperKind {
    INVOICE,
    RED_LETTER
}
