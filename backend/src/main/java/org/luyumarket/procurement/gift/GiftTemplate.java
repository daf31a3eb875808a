package org.luyumarket.procurement.gift;

import java.util.List;
import org.luyumarket.platform.table.TableTemplate;

/** The table that a list of recipients is filled into, with a row that shows how. */
final class GiftTemplate {

    private static final List<String> RULES = List.of(
            "填写说明",
            "一行是一个人的一种礼包；同一个人要几种礼包就填几行，手机号相同就是同一个人。",
            "所在地写到区县，例如“滨州市滨城区”，或者写六位区划代码；详细地址写街道、小区和门牌。",
            "商品编号在商品页上，例如 500236-01；份数是整数。",
            "同一个人本年收到的礼包，连同以前的名单一起，不能超过人均限额。",
            "不能有公式和合并单元格；有任何一处错误，整份名单都不导入。",
            "姓名、电话和地址加密保存，合同生效后只给供货商寄件用；本单位的人只看到打码的名单。");

    static final TableTemplate TABLE = new TableTemplate(
            "慰问品名单",
            TableTemplate.titles(GiftColumn.values()),
            List.of(
                    "张三",
                    "13905430000",
                    "工会",
                    "滨州市滨城区",
                    "黄河五路 1 号 2 单元 301",
                    "500236-01",
                    "1",
                    TableTemplate.SAMPLE_NOTE),
            List.of(RULES));

    private GiftTemplate() {}
}
