package org.luyumarket.procurement.gift;

import org.luyumarket.platform.table.TableColumn;

/** The columns of a shipping list; a supplier fills the last two in and may leave the others out. */
enum ShippingColumn implements TableColumn {
    CODE("包裹号", "code"),
    NAME("收件人", "name"),
    PHONE("电话", "phone"),
    DIVISION("所在地", "divisionCode"),
    ADDRESS("详细地址", "address"),
    SKU("商品编号", "sku"),
    GOODS("商品", "goods"),
    QUANTITY("份数", "quantity"),
    COURIER("承运商", "courier"),
    TRACKING("运单号", "trackingNumber");

    private final String title;
    private final String field;

    ShippingColumn(String title, String field) {
        this.title = title;
        this.field = field;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public boolean isRequired() {
        return this == CODE || this == COURIER || this == TRACKING;
    }
}
