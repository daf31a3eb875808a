package org.luyumarket.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of goods, in the order they are shown, with the Chinese words shoppers use for them. */
public enum Category {
    CITRUS("柑橘"),
    FRUIT("水果"),
    VEGETABLES("蔬菜"),
    GRAIN_OIL("粮油"),
    STARCH("粉丝粉条"),
    CURED_MEAT("腊味"),
    POULTRY("禽蛋"),
    TEA("茶叶"),
    HONEY("蜂蜜"),
    DRIED_FUNGI("干货菌菇"),
    HERBS("药材"),
    CONDIMENTS("调味品"),
    READY_FOOD("即食熟食");

    private final String chineseName;

    Category(String chineseName) {
        this.chineseName = chineseName;
    }

    public String chineseName() {
        return chineseName;
    }

    /** As it is written in the API and stored with a product, such as {@code cured_meat}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Category> find(String code) {
        return Arrays.stream(values())
                .filter(category -> category.code().equals(code))
                .findFirst();
    }
}
