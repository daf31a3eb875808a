package org.luyumarket.procurement.gift;

import org.luyumarket.platform.table.TableColumn;

/** The columns of a shipping list; a supplier fills the last three in and may leave all out but three. */
enum ShippingColumn implements TableColumn {
    CODE("包裹号"),
    NAME("收件人"),
    PHONE("电话"),
    DIVISION_CODE("所在地"),
    ADDRESS("详细地址"),
    SKU("商品编号"),
    GOODS("商品"),
    QUANTITY("份数"),
    COURIER("承运商"),
    TRACKING_NUMBER("运单号"),
    ARRIVED_ON("签收日期");

    private final String title;

    ShippingColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean isRequired() {
        return this == CODE || this == COURIER || this == TRACKING_NUMBER;
    }
}
