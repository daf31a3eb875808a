package org.luyumarket.storefront.shop;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.PriceText;

/** One product with everything a buyer may want to know before deciding, what a market asks for such goods if that can be compared; its address is a whole one, to be passed on. */
public record ProductPage(
        String address,
        ProductCard card,
        String saleUnit,
        String market,
        List<Tier> tiers,
        List<Fact> facts,
        Season season,
        ReturnRule returnRule,
        Producer producer,
        @Nullable CertificateText certificate,
        List<Grown> grown,
        int mostAtOnce,
        List<ProductCard> neighbours) {

    /** From so many on, one costs this. */
    public record Tier(int from, String unit, PriceText price) {}

    /** Something worth knowing about the box: what it is called and what it is. */
    public record Fact(String name, String value) {}

    /** The months it is picked in, and the month it is now, from 1 to 12. */
    public record Season(Set<Integer> months, int now) {

        private static final int MONTHS = 12;

        public boolean isAllYear() {
            return months.isEmpty() || months.size() == MONTHS;
        }

        public boolean has(int month) {
            return months.contains(month);
        }
    }

    /** What the law gives the buyer when nothing is wrong with the goods. */
    public enum ReturnRule {
        SEVEN_DAYS,
        FRESH,
        CONFIRMED
    }

    /** Who made it: with the households and persons its work is linked to. */
    public record Producer(String name, String kind, String county, String countyCode, int households, int persons) {}

    /** Where a lot was grown that parcels are filled from now, and since when it is there. */
    public record Grown(String township, String orchard, String since) {}

    /** The certificate that makes a sale count; {@code sample} if it is made up for a demo. */
    public record CertificateText(String number, String validFrom, String validTo, boolean valid, boolean sample) {}
}
