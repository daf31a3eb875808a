package org.luyumarket.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Channel;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;

/** One partner for every channel, each named as an example. */
final class DemoPartners {

    static final String WHOLESALE_MARKET = "dikou";
    static final String SUPERMARKET = "yinzuo";
    private static final String ORANGES = "500236-09";
    private static final String FENGJIE = "500236";

    private DemoPartners() {}

    static List<Demo> all() {
        return List.of(
                new Demo(WHOLESALE_MARKET, market()),
                new Demo(SUPERMARKET, partner("示例·银座超市", null, "370102", Channel.SUPERMARKET)),
                new Demo("jiajiayue", partner("示例·家家悦超市", null, "371002", Channel.SUPERMARKET)),
                new Demo("binzhou-hall", partner("示例·滨州奉节消费帮扶馆", FENGJIE, "371602", Channel.EXHIBITION_HALL)),
                new Demo("jinan-cabinets", partner("示例·济南消费帮扶专柜", null, "370103", Channel.VENDING_CABINET)),
                new Demo("yantai-zone", partner("示例·烟台巫山产品专区", "500237", "370602", Channel.ZONE)),
                new Demo("binzhou-unions", partner("示例·滨州工会团购", FENGJIE, "371602", Channel.GROUP_PURCHASE)),
                new Demo("chengtou-live", partner("示例·橙乡直播间", FENGJIE, "370202", Channel.LIVE_STREAM)),
                new Demo("jinan-fair", partner("示例·济南展销会", null, "370104", Channel.EXHIBITION_SALE)),
                new Demo("zone-online", partner("示例·鲁渝线上专区", null, "370102", Channel.ONLINE)),
                new Demo("binzhou-canteens", partner("示例·滨州机关食堂联采", null, "371602", Channel.GOVERNMENT_PROCUREMENT)));
    }

    private static PartnerTerms market() {
        DivisionCode tianqiao = new DivisionCode("370105");
        Channel channel = Channel.WHOLESALE;
        PriceBand oranges = new PriceBand(ORANGES, Cny.parse("3.00"), Cny.parse("7.00"));
        return new PartnerTerms(
                "示例·济南堤口路批发市场", null, tianqiao, channel, channel.usualMode(), "示例-万吨脐橙进山东协议", List.of(oranges), true);
    }

    private static PartnerTerms partner(String name, @Nullable String county, String division, Channel channel) {
        return new PartnerTerms(
                name,
                county == null ? null : new DivisionCode(county),
                new DivisionCode(division),
                channel,
                channel.usualMode(),
                null,
                List.of(),
                true);
    }

    /** A partner under its id. */
    record Demo(String id, PartnerTerms terms) {}
}
