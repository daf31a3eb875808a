package org.luyumarket.procurement.quotation;

import org.luyumarket.platform.table.TableColumn;

/** The columns of a list of market prices, in the order of the template. */
enum ReferencePriceColumn implements TableColumn {
    CATEGORY("品类"),
    PLACE("市场"),
    DAY("日期"),
    PER_KILOGRAM("每公斤(元)"),
    SOURCE("来源"),
    REMARK("备注");

    private final String title;

    ReferencePriceColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean isRequired() {
        return this != REMARK;
    }
}
