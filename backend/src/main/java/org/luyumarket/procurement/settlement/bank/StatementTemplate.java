package org.luyumarket.procurement.settlement.bank;

import java.util.List;
import org.luyumarket.platform.table.TableTemplate;

/** The table that statements are filled into, with a line that shows how. */
final class StatementTemplate {

    private static final List<String> RULES = List.of(
            "填写说明",
            "按银行对账单逐笔填写，从早到晚；收入和支出只填一项，单位是元。",
            "余额是这一笔之后的余额，应等于上一笔的余额加收入减支出。",
            "最后一行的交易日期写“合计”，并填收入合计、支出合计和期末余额。",
            "交易流水号不能重复，已经导入过的不能再导入。",
            "用途里的识别码（LY 加 10 位数字）原样保留，款项据此自动入账。",
            "不能有公式；有任何一处错误，整份文件都不导入。");

    static final TableTemplate TABLE = new TableTemplate(
            "对账单",
            TableTemplate.titles(StatementColumn.values()),
            List.of(
                    "2026-01-15",
                    "20260115000123",
                    "滨城区示例中学",
                    "6200000000000001",
                    "46800.00",
                    "",
                    "146800.00",
                    TableTemplate.SAMPLE_NOTE),
            List.of(RULES));

    private StatementTemplate() {}
}
