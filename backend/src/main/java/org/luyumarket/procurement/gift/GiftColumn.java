package org.luyumarket.procurement.gift;

import org.luyumarket.platform.table.TableColumn;

/** The columns of a list of recipients, in the order of the template. */
enum GiftColumn implements TableColumn {
    NAME("姓名"),
    PHONE("手机号"),
    DEPARTMENT("部门"),
    DIVISION_CODE("所在地"),
    ADDRESS("详细地址"),
    SKU("商品编号"),
    QUANTITY("份数"),
    REMARK("备注");

    private final String title;

    GiftColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean isRequired() {
        return this != DEPARTMENT && this != REMARK;
    }
}
