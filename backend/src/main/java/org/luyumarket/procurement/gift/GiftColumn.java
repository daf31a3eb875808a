package org.luyumarket.procurement.gift;

import org.luyumarket.platform.table.TableColumn;

/** The columns of a list of recipients, in the order of the template. */
enum GiftColumn implements TableColumn {
    NAME("姓名", "name", true),
    PHONE("手机号", "phone", true),
    DEPARTMENT("部门", "department", false),
    DIVISION("所在地", "divisionCode", true),
    ADDRESS("详细地址", "address", true),
    SKU("商品编号", "sku", true),
    QUANTITY("份数", "quantity", true),
    REMARK("备注", "remark", false);

    private final String title;
    private final String field;
    private final boolean required;

    GiftColumn(String title, String field, boolean required) {
        this.title = title;
        this.field = field;
        this.required = required;
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
        return required;
    }
}
