package org.luyumarket.channel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luyumarket.ledger.Campaign;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;

/** Channels, modes and campaigns as people write them in tables, in the words of before and after 2021. */
public final class TradeWords {

    private static final Map<String, Channel> CHANNELS = words(
            Map.entry("线上零售", Channel.ONLINE),
            Map.entry("线上", Channel.ONLINE),
            Map.entry("批发", Channel.WHOLESALE),
            Map.entry("商超", Channel.SUPERMARKET),
            Map.entry("农超对接", Channel.SUPERMARKET),
            Map.entry("消费帮扶馆", Channel.EXHIBITION_HALL),
            Map.entry("消费扶贫馆", Channel.EXHIBITION_HALL),
            Map.entry("专馆", Channel.EXHIBITION_HALL),
            Map.entry("消费帮扶专柜", Channel.VENDING_CABINET),
            Map.entry("消费扶贫专柜", Channel.VENDING_CABINET),
            Map.entry("消费帮扶专区", Channel.ZONE),
            Map.entry("消费扶贫专区", Channel.ZONE),
            Map.entry("团购", Channel.GROUP_PURCHASE),
            Map.entry("直播带货", Channel.LIVE_STREAM),
            Map.entry("直播", Channel.LIVE_STREAM),
            Map.entry("展销", Channel.EXHIBITION_SALE),
            Map.entry("政府采购", Channel.GOVERNMENT_PROCUREMENT));

    private static final Map<String, Mode> MODES = words(
            Map.entry("政府采购", Mode.GOVERNMENT_PROCUREMENT),
            Map.entry("东西部协作", Mode.PAIRED_COOPERATION),
            Map.entry("扶贫协作", Mode.PAIRED_COOPERATION),
            Map.entry("经营主体", Mode.BUSINESS),
            Map.entry("社会组织", Mode.SOCIAL));

    private static final Map<String, Campaign> CAMPAIGNS = words(
            Map.entry("万吨脐橙进山东", Campaign.ORANGES_TO_SHANDONG),
            Map.entry("农副产品进超市", Campaign.PRODUCE_INTO_SUPERMARKETS),
            Map.entry("鲁渝一家亲·山城好味道", Campaign.ONE_FAMILY_GOOD_TASTE),
            Map.entry("鲁渝一家亲", Campaign.ONE_FAMILY_GOOD_TASTE),
            Map.entry("消费帮扶周", Campaign.CONSUMPTION_AID_WEEK),
            Map.entry("消费扶贫周", Campaign.CONSUMPTION_AID_WEEK),
            Map.entry("丰收节", Campaign.HARVEST_FESTIVAL));

    private TradeWords() {}

    public static Optional<Channel> channel(String text) {
        return find(text, CHANNELS, Channel.class);
    }

    public static Optional<Mode> mode(String text) {
        return find(text, MODES, Mode.class);
    }

    /** A campaign that the plans do not name keeps the name it was given. */
    public static String campaign(String text) {
        return find(text, CAMPAIGNS, Campaign.class).map(Enum::name).orElse(text);
    }

    public static List<String> channels() {
        return usual(CHANNELS);
    }

    public static List<String> modes() {
        return usual(MODES);
    }

    public static List<String> campaigns() {
        return usual(CAMPAIGNS);
    }

    /** Of several words the first. */
    private static <E extends Enum<E>> List<String> usual(Map<String, E> words) {
        Map<E, String> first = new LinkedHashMap<>();
        words.forEach((word, value) -> first.putIfAbsent(value, word));
        return List.copyOf(first.values());
    }

    private static <E extends Enum<E>> Optional<E> find(String text, Map<String, E> words, Class<E> type) {
        return Optional.ofNullable(words.get(text))
                .or(() -> Arrays.stream(type.getEnumConstants())
                        .filter(value -> value.name().equals(text))
                        .findFirst());
    }

    @SafeVarargs
    private static <E> Map<String, E> words(Map.Entry<String, E>... entries) {
        Map<String, E> words = new LinkedHashMap<>();
        for (Map.Entry<String, E> entry : entries) {
            words.put(entry.getKey(), entry.getValue());
        }
        return words;
    }
}
