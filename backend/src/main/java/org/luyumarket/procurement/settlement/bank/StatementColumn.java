package org.luyumarket.procurement.settlement.bank;

import org.luyumarket.platform.table.TableColumn;

/** The columns of a bank statement, in the order of the template. */
enum StatementColumn implements TableColumn {
    DAY("交易日期", "day"),
    SERIAL("交易流水号", "serial"),
    PARTY("对方户名", "party"),
    PARTY_ACCOUNT("对方账号", "partyAccount"),
    INCOME("收入金额", "income"),
    EXPENSE("支出金额", "expense"),
    BALANCE("余额", "balance"),
    PURPOSE("用途", "purpose");

    private final String title;
    private final String field;

    StatementColumn(String title, String field) {
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
        return true;
    }
}
