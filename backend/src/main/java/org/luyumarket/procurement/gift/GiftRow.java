package org.luyumarket.procurement.gift;

/** A row of a list of recipients; {@code cells} is where a spreadsheet shows what may turn out to be wrong later. */
record GiftRow(Recipient to, String sku, int quantity, Cells cells) {

    record Cells(String sku, String quantity) {}
}
