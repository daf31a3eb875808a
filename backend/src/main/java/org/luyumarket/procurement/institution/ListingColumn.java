package org.luyumarket.procurement.institution;

import org.luyumarket.platform.table.TableColumn;

/** The columns of a table of units, in the order of the template. */
public enum ListingColumn implements TableColumn {
    NAME("单位名称"),
    CREDIT_CODE("统一社会信用代码"),
    KIND("单位类型"),
    DIVISION_CODE("所在地"),
    PARENT("主管单位代码"),
    CODE_REASON("代码说明"),
    REMARK("备注");

    private final String title;

    ListingColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean isRequired() {
        return this != PARENT && this != CODE_REASON && this != REMARK;
    }
}
