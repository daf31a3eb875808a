package org.luyumarket.channel;

import org.luyumarket.platform.table.TableColumn;

/** The columns of a table of deals, in the order of the template. */
public enum ImportColumn implements TableColumn {
    DAY("日期", "day", true),
    SUPPLIER("供应商", "supplier", true),
    PRODUCT("产品", "product", true),
    TONNES("数量(吨)", "weight", true),
    MONEY("金额(元)", "money", true),
    BUYER("采购单位", "buyer", true),
    BUYER_DIVISION("采购单位所在地", "buyerDivision", true),
    SHIP_TO("收货地", "shipTo", false),
    CHANNEL("渠道", "channel", true),
    MODE("购销模式", "mode", false),
    PARTNER("渠道伙伴", "partner", false),
    CAMPAIGNS("活动", "campaigns", false),
    CONTRACT("合同号", "contract", false),
    INVOICE("发票号", "invoice", false),
    WEIGH_NOTE("过磅单号", "weighNote", false),
    ORIGINAL("冲减原交易", "original", false),
    PRICE_REASON("价格说明", "priceReason", false),
    LATE("同意补录", "lateAccepted", false),
    REMARK("备注", "remark", false);

    private final String title;
    private final String field;
    private final boolean required;

    ImportColumn(String title, String field, boolean required) {
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
