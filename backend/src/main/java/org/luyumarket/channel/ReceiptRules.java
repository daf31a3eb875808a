package org.luyumarket.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.luyumarket.catalog.Product;
import org.luyumarket.channel.Receipt.Line;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.FieldChecks;

/** What a receipt must be like to be recorded. */
final class ReceiptRules {

    private static final Pattern NUMBER = Pattern.compile("[\\p{Alnum}._/#-]{1,64}");
    private static final Instant FIRST = Instant.parse("2018-01-01T00:00:00Z");
    private static final Duration FAST_CLOCK = Duration.ofMinutes(10);
    private static final int MOST_LINES = 200;
    private static final int MOST_CAMPAIGNS = 10;

    private final KnownTrade known;
    private final Divisions divisions;

    ReceiptRules(KnownTrade known, Divisions divisions) {
        this.known = known;
        this.divisions = divisions;
    }

    void check(Receipt receipt, Partner partner, Instant now) {
        boolean follows = receipt.kind() != DealKind.SALE;
        FieldChecks fields = new FieldChecks()
                .check(NUMBER.matcher(receipt.number()).matches(), "receiptNumber", "receipt-number")
                .check(follows == (receipt.original() != null), "original", "names-the-original")
                .check(!receipt.soldAt().isAfter(now.plus(FAST_CLOCK)), "soldAt", "future-time")
                .check(!receipt.soldAt().isBefore(FIRST), "soldAt", "future-time")
                .check(
                        receipt.shipTo() == null
                                || divisions.find(receipt.shipTo()).isPresent(),
                        "shipTo",
                        "no-such-division",
                        String.valueOf(receipt.shipTo()))
                .check(receipt.campaigns().size() <= MOST_CAMPAIGNS, "campaigns", "too-many", MOST_CAMPAIGNS)
                .check(!receipt.lines().isEmpty(), "lines", "required")
                .check(receipt.lines().size() <= MOST_LINES, "lines", "too-many", MOST_LINES);
        receipt.campaigns().forEach(campaign -> fields.text("campaigns", campaign, 40));
        for (int i = 0; i < receipt.lines().size(); i++) {
            check(receipt, i, partner, fields);
        }
        fields.refuseIfAny();
    }

    private void check(Receipt receipt, int i, Partner partner, FieldChecks fields) {
        Line line = receipt.lines().get(i);
        String at = "lines[" + i + "]";
        Optional<Product> product = known.product(line.sku());
        boolean once = receipt.lines().subList(0, i).stream()
                .noneMatch(other -> other.sku().equals(line.sku()));
        boolean correction = receipt.kind() == DealKind.CORRECTION;
        boolean something = line.weight().grams() > 0 && line.amount().isPositive();
        fields.check(product.isPresent(), at + ".sku", "no-such-product", line.sku())
                .check(once, at + ".sku", "listed-twice", line.sku())
                .check(correction || something, at + ".amount", "not-positive")
                .check(
                        line.weight().grams() >= 0 && line.weight().grams() <= DealDoubts.MOST_GRAMS,
                        at + ".weight",
                        "beyond-belief")
                .check(
                        !line.amount().isNegative() && line.amount().getAmountMinorLong() <= DealDoubts.MOST_FEN,
                        at + ".amount",
                        "beyond-belief");
        if (something) {
            product.ifPresent(goods -> checkPrice(line, goods, partner, fields, at));
        }
    }

    private static void checkPrice(Line line, Product goods, Partner partner, FieldChecks fields, String at) {
        PriceBand band = PriceBand.of(partner.prices(), goods);
        fields.check(
                band.holds(PriceBand.fenPerKilogram(line.amount(), line.weight())),
                at + ".amount",
                "unusual-price-at-till",
                band.least().getAmount(),
                band.most().getAmount());
    }
}
