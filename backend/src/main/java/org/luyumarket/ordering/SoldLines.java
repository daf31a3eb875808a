package org.luyumarket.ordering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.LargestRemainder;

/** The lines of an order, as much of them as has left and as has been taken back. */
record SoldLines(List<SoldLine> all) {

    Map<String, Integer> quantities() {
        return all.stream()
                .collect(Collectors.toMap(SoldLine::sku, line -> line.sold().quantity()));
    }

    /** Whether a campaign pays for some of it. */
    boolean areReduced() {
        return all.stream().anyMatch(line -> line.sold().reduction() != null);
    }

    boolean nothingHasLeft() {
        return all.stream().allMatch(line -> line.shipped() == 0);
    }

    boolean everythingHasLeft() {
        return all.stream().allMatch(line -> line.open() == 0);
    }

    /** Whether so much has still to be sent. */
    boolean has(Map<String, Integer> quantities) {
        Map<String, Integer> open = all.stream().collect(Collectors.toMap(SoldLine::sku, SoldLine::open));
        return quantities.entrySet().stream()
                .allMatch(
                        wanted -> wanted.getValue() > 0 && wanted.getValue() <= open.getOrDefault(wanted.getKey(), 0));
    }

    SoldLines ship(Map<String, Integer> quantities) {
        return new SoldLines(all.stream()
                .map(line -> line.ship(quantities.getOrDefault(line.sku(), 0)))
                .toList());
    }

    /** Of an order with so much not yet refunded; what is no line's is freight and takes its share too, but was never a sale. */
    SoldLines refund(Money amount, Money leftOfOrder) {
        List<Long> parts = LargestRemainder.of(Cny.fen(amount), leftOfLinesAndFreight(leftOfOrder));
        return new SoldLines(IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).refund(Cny.ofFen(parts.get(i))))
                .toList());
    }

    /** Of one line as far as its money is still there; what is beyond that is taken like any refund. */
    SoldLines refundLine(int position, Money amount, Money leftOfOrder) {
        Money left = line(position).notRefunded();
        Money ofLine = left.isLessThan(amount) ? left : amount;
        SoldLines after = new SoldLines(all.stream()
                .map(line -> line.sold().position() == position ? line.refund(ofLine) : line)
                .toList());
        return after.refund(amount.minus(ofLine), leftOfOrder.minus(ofLine));
    }

    SoldLine line(int position) {
        return all.stream()
                .filter(line -> line.sold().position() == position)
                .findFirst()
                .orElseThrow();
    }

    /** What had been taken back of each line, by its position. */
    SoldLines restore(Map<Integer, Money> byPosition) {
        return new SoldLines(all.stream()
                .map(line -> line.restore(byPosition.getOrDefault(line.sold().position(), Cny.zero())))
                .toList());
    }

    /** Those of which something happened since. */
    List<SoldLine> otherThan(SoldLines before) {
        return all.stream().filter(line -> !before.all.contains(line)).toList();
    }

    private List<Long> leftOfLinesAndFreight(Money leftOfOrder) {
        List<Long> left = new ArrayList<>();
        all.forEach(line -> left.add(Cny.fen(line.notRefunded())));
        long goods = left.stream().mapToLong(Long::longValue).sum();
        left.add(Cny.fen(leftOfOrder) - goods);
        return left;
    }
}
