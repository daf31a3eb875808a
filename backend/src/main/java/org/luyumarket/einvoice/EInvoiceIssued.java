package org.luyumarket.einvoice;

/** A supplier noted an invoice as issued, or corrected what it had noted. */
public record EInvoiceIssued(String orderNumber, String supplierId, String invoiceNumber) {}
