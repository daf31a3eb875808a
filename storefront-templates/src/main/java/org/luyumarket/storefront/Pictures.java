package org.luyumarket.storefront;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.luyumarket.storefront.Picture.Ground;

/**
 * Finds the drawing that fits a product: by what its variety and name say, else by its category.
 *
 * <p>The more telling words come first: a gift box of an orange is a gift box, sweet potato noodles are noodles.
 */
public final class Pictures {

    private record Sign(String words, String drawing) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("礼盒", "fengyuan-gift"),
            new Sign("周转筐", "orange-crate"),
            new Sign("纽荷尔", "newhall"),
            new Sign("凤园", "fengyuan"),
            new Sign("红翠", "hongcui"),
            new Sign("凤早", "fengzao"),
            new Sign("凤晚", "fengwan"),
            new Sign("伦晚", "lunwan"),
            new Sign("圆红", "yuanhong"),
            new Sign("九月红", "jiuyuehong"),
            new Sign("血橙", "blood-orange"),
            new Sign("春橙", "spring-orange"),
            new Sign("红橙", "red-orange"),
            new Sign("恋橙", "love-orange"),
            new Sign("红心柚", "red-pomelo"),
            new Sign("柚", "pomelo"),
            new Sign("黔江猕猴桃", "red-kiwi"),
            new Sign("猕猴桃", "kiwi"),
            new Sign("柠檬", "lemon"),
            new Sign("脆红李", "red-plum"),
            new Sign("巫溪脆李", "green-plum-bowl"),
            new Sign("李", "green-plum"),
            new Sign("桃", "peach"),
            new Sign("橄榄油", "olive-oil"),
            new Sign("茶油", "camellia-oil"),
            new Sign("紫苏油", "perilla-oil"),
            new Sign("栗子大米", "chestnut-rice"),
            new Sign("贡米", "tribute-rice"),
            new Sign("米", "rice"),
            new Sign("老腊肉", "old-bacon"),
            new Sign("腊排骨", "ribs"),
            new Sign("城口香肠", "smoked-sausage"),
            new Sign("香肠", "sausage"),
            new Sign("云阳土蜂蜜", "wild-honey"),
            new Sign("青杠树", "oak-wood-ear"),
            new Sign("木耳", "wood-ear"),
            new Sign("羊肚菌", "morel"),
            new Sign("莲子", "lotus-seed"),
            new Sign("枣", "dates"),
            new Sign("烤鱼", "grilled-fish"),
            new Sign("麻辣鸡", "spicy-chicken"),
            new Sign("豆腐干", "dried-tofu"),
            new Sign("豆干", "spiced-tofu"),
            new Sign("酸辣粉", "hot-sour-noodles"),
            new Sign("绿豆粉丝", "vermicelli"),
            new Sign("豌豆粉丝", "pea-vermicelli"),
            new Sign("水晶粉丝", "potato-vermicelli"),
            new Sign("红薯粉条", "sweet-potato-noodles"),
            new Sign("彭水苕粉", "noodle-coils"),
            new Sign("苕粉", "noodle-cake"),
            new Sign("芦花鸡", "speckled-hen"),
            new Sign("鸡蛋", "eggs"),
            new Sign("土鸡", "hen"),
            new Sign("红糖", "brown-sugar"),
            new Sign("豆腐乳", "fermented-tofu"),
            new Sign("辣椒", "dried-chili"),
            new Sign("花椒", "green-pepper"),
            new Sign("泡菜", "pickles"),
            new Sign("醋", "vinegar"),
            new Sign("老鹰茶", "eagle-tea"),
            new Sign("红茶", "black-tea"),
            new Sign("白茶", "white-tea"),
            new Sign("龙珠茶", "dragon-tea"),
            new Sign("鸡鸣", "mist-tea"),
            new Sign("庙党", "dangshen"),
            new Sign("党参", "dangshen-slices"),
            new Sign("黄连", "huanglian"),
            new Sign("洋芋", "potato"),
            new Sign("莼菜", "water-shield"),
            new Sign("红薯", "sweet-potato"),
            new Sign("白菜", "cabbage"));

    private static final Map<String, String> BY_CATEGORY = Map.ofEntries(
            Map.entry("citrus", "newhall"),
            Map.entry("fruit", "green-plum"),
            Map.entry("vegetables", "cabbage"),
            Map.entry("cured_meat", "bacon"),
            Map.entry("poultry", "hen"),
            Map.entry("honey", "honey"),
            Map.entry("tea", "green-tea"),
            Map.entry("dried_fungi", "wood-ear"),
            Map.entry("starch", "vermicelli"),
            Map.entry("grain_oil", "rice"),
            Map.entry("condiments", "dried-chili"),
            Map.entry("herbs", "dangshen"),
            Map.entry("ready_food", "dates"));

    private static final Map<String, Ground> GROUNDS = Map.ofEntries(
            Map.entry("citrus", Ground.ORCHARD),
            Map.entry("fruit", Ground.LEAF),
            Map.entry("vegetables", Ground.LEAF),
            Map.entry("cured_meat", Ground.SMOKE),
            Map.entry("poultry", Ground.CLAY),
            Map.entry("honey", Ground.GRAIN),
            Map.entry("tea", Ground.FOREST),
            Map.entry("dried_fungi", Ground.FOREST),
            Map.entry("starch", Ground.CLAY),
            Map.entry("grain_oil", Ground.GRAIN),
            Map.entry("condiments", Ground.SMOKE),
            Map.entry("herbs", Ground.GRAIN),
            Map.entry("ready_food", Ground.SMOKE));

    private static final String ANYTHING = "parcel";

    private Pictures() {}

    /** The drawing for a product; {@code variety} may be empty. */
    public static Picture of(String category, String variety, String name) {
        var words = variety + " " + name;
        var drawing = SIGNS.stream()
                .filter(sign -> words.contains(sign.words()))
                .map(Sign::drawing)
                .findFirst()
                .orElseGet(() -> BY_CATEGORY.getOrDefault(category, ANYTHING));
        return new Picture(drawing, ground(category));
    }

    /** The drawing that stands for a whole category. */
    public static Picture ofCategory(String category) {
        return new Picture(BY_CATEGORY.getOrDefault(category, ANYTHING), ground(category));
    }

    /** Takes up every drawing beforehand: a page must not wait for a file. */
    public static void takeUp() {
        all().forEach(Picture::inline);
    }

    static List<Picture> all() {
        return Stream.concat(
                        Stream.concat(SIGNS.stream().map(Sign::drawing), BY_CATEGORY.values().stream()),
                        Stream.of(ANYTHING))
                .map(drawing -> new Picture(drawing, Ground.CLAY))
                .toList();
    }

    private static Ground ground(String category) {
        return GROUNDS.getOrDefault(category, Ground.CLAY);
    }
}
