package org.luyumarket.procurement.delivery;

import static org.luyumarket.platform.paper.Markup.escaped;

import org.luyumarket.platform.Divisions;
import org.luyumarket.procurement.contract.Contract.Parties;

/** What stands at the top of every paper of a delivery: whose it is, and where it goes. */
record PaperHead(Divisions divisions, Delivery delivery) {

    private static final String HEAD = """
            <table class="head"><tr><td>送货单号：{number}</td><td>合同编号：{contract}</td></tr>
            <tr><td>采购单位：{buyer}</td><td>统一社会信用代码：{buyerCode}</td></tr>
            <tr><td>供货单位：{supplier}</td><td>统一社会信用代码：{supplierCode}</td></tr>
            <tr><td>收货点：{site}</td><td>地址：{address}</td></tr>
            <tr><td>应到日期：{day}</td><td>{more}</td></tr></table>
            """;

    String html(String more) {
        Parties parties = delivery.source().parties();
        Delivery.Destination destination = delivery.destination();
        return HEAD.replace("{number}", delivery.number())
                .replace("{contract}", delivery.source().contractNumber())
                .replace("{day}", destination.day().toString())
                .replace("{buyerCode}", escaped(parties.buyerCode()))
                .replace("{supplierCode}", escaped(parties.supplierCode()))
                .replace("{buyer}", escaped(parties.buyer()))
                .replace("{supplier}", escaped(parties.supplier()))
                .replace("{site}", escaped(destination.site()))
                .replace("{address}", escaped(divisions.fullName(destination.division()) + " " + destination.address()))
                .replace("{more}", escaped(more));
    }

    /** How it travels; nothing before it was sent. */
    String way() {
        Delivery.Consignment consignment = delivery.consignment();
        if (consignment == null) {
            return "尚未发货";
        }
        String means = consignment.means() == Means.OWN_LORRY ? "自有车辆" : "快递物流";
        return means + "：" + consignment.carrier() + " " + consignment.number();
    }
}
