package org.luyumarket.ordering;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigInteger;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.LargestRemainder;

/**
 * The money of an order, told apart by whose it is, such as by supplier. Freight goes by weight; what is refunded beyond the lines is
 * freight and goes as the freight went.
 */
record SplitMoney(long freightFen, long refundedFen, boolean wholly, List<Line> lines) {

    /** A line as far as money is concerned; the campaign's part is what a campaign or coupon took off its price. */
    record Line(String owner, long grams, long amountFen, long campaignFen, long refundedFen) {}

    /** What falls to one owner. */
    record Share(
            String owner,
            Money goods,
            Money freight,
            Money campaign,
            Money goodsBack,
            Money freightBack,
            Money campaignBack) {}

    List<Share> byOwner() {
        List<Part> parts = lines.stream()
                .collect(groupingBy(Line::owner, TreeMap::new, collectingAndThen(toList(), Part::new)))
                .values()
                .stream()
                .toList();
        List<Long> freight = LargestRemainder.of(freightFen, weights(parts));
        long linesBack = sum(lines, Line::refundedFen);
        List<Long> freightBack = LargestRemainder.of(refundedFen - linesBack, freight);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> share(parts.get(i), freight.get(i), freightBack.get(i)))
                .toList();
    }

    /** Made so large that no part of the freight exceeds its weight. */
    private List<Long> weights(List<Part> parts) {
        long scale = Math.max(1, freightFen);
        return parts.stream()
                .map(part -> Math.multiplyExact(sum(part.lines, Line::grams), scale))
                .toList();
    }

    private Share share(Part part, long freight, long freightBack) {
        return new Share(
                part.lines.get(0).owner,
                Cny.ofFen(sum(part.lines, Line::amountFen)),
                Cny.ofFen(freight),
                Cny.ofFen(sum(part.lines, Line::campaignFen)),
                Cny.ofFen(sum(part.lines, Line::refundedFen)),
                Cny.ofFen(freightBack),
                Cny.ofFen(sum(part.lines, this::campaignBack)));
    }

    /** In the end exactly all of it. */
    private long campaignBack(Line line) {
        if (line.amountFen == 0) {
            return wholly ? line.campaignFen : 0;
        }
        return BigInteger.valueOf(line.campaignFen)
                .multiply(BigInteger.valueOf(line.refundedFen))
                .divide(BigInteger.valueOf(line.amountFen))
                .longValueExact();
    }

    private static long sum(List<Line> lines, ToLongFunction<Line> amount) {
        return lines.stream().mapToLong(amount).sum();
    }

    /** The lines of one owner. */
    private record Part(List<Line> lines) {}
}
