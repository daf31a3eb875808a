package org.luyumarket.channel;

import org.luyumarket.platform.table.TableColumn;

/** The columns of a table of deals, in the order of the template. */
public enum ImportColumn implements TableColumn {
    DAY("日期"),
    SUPPLIER("供应商"),
    PRODUCT("产品"),
    WEIGHT("数量(吨)"),
    MONEY("金额(元)"),
    BUYER("采购单位"),
    BUYER_DIVISION("采购单位所在地"),
    SHIP_TO("收货地"),
    CHANNEL("渠道"),
    MODE("购销模式"),
    PARTNER("渠道伙伴"),
    CAMPAIGNS("活动"),
    CONTRACT("合同号"),
    INVOICE("发票号"),
    WEIGH_NOTE("过磅单号"),
    ORIGINAL("冲减原交易"),
    PRICE_REASON("价格说明"),
    LATE_ACCEPTED("同意补录"),
    REMARK("备注");

    private final String title;

    ImportColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean isRequired() {
        return switch (this) {
            case DAY, SUPPLIER, PRODUCT, WEIGHT, MONEY, BUYER, BUYER_DIVISION, CHANNEL -> true;
            case SHIP_TO,
                    MODE,
                    PARTNER,
                    CAMPAIGNS,
                    CONTRACT,
                    INVOICE,
                    WEIGH_NOTE,
                    ORIGINAL,
                    PRICE_REASON,
                    LATE_ACCEPTED,
                    REMARK -> false;
        };
    }
}
