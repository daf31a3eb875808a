package org.luyumarket.procurement.institution;

import org.luyumarket.platform.table.TableColumn;

/** The columns of a table of units, in the order of the template. */
public enum ListingColumn implements TableColumn {
    NAME("单位名称", "name", true),
    CREDIT_CODE("统一社会信用代码", "creditCode", true),
    KIND("单位类型", "kind", true),
    DIVISION("所在地", "divisionCode", true),
    PARENT("主管单位代码", "parent", false),
    CODE_REASON("代码说明", "codeReason", false),
    REMARK("备注", "remark", false);

    private final String title;
    private final String field;
    private final boolean required;

    ListingColumn(String title, String field, boolean required) {
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
