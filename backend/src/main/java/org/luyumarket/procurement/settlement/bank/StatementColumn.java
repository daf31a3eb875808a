package org.luyumarket.procurement.settlement.bank;

import org.luyumarket.platform.table.TableColumn;

/** The columns of a bank statement, in the order of the template. */
enum StatementColumn implements TableColumn {
    DAY("交易日期"),
    SERIAL("交易流水号"),
    PARTY("对方户名"),
    PARTY_ACCOUNT("对方账号"),
    INCOME("收入金额"),
    EXPENSE("支出金额"),
    BALANCE("余额"),
    PURPOSE("用途");

    private final String title;

    StatementColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
