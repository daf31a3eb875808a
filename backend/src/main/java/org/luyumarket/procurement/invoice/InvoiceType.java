package org.luyumarket.procurement.invoice;

/** Which invoice a buyer wants. What is bought for group welfare gives no input credit: canteens and unions take the ordinary one. */
public enum InvoiceType {
    ORDINARY,
    SPECIAL
}
