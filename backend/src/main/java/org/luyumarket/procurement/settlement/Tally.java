package org.luyumarket.procurement.settlement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.LargestRemainder;
import org.luyumarket.procurement.settlement.Counted.Amount;

/** The goods of a due, and what of them was counted so far, in the order it was counted. */
record Tally(List<Goods> goods, List<Counted> counted) {

    Tally {
        goods = List.copyOf(goods);
        counted = List.copyOf(counted);
    }

    /** So much of these goods is to be counted; or, with a sign less, is to be taken back of what was. */
    record Piece(Goods goods, Amount amount, @Nullable Counted takesBack) {}

    long accepted() {
        return goods.stream().mapToLong(Goods::fen).sum();
    }

    long standing() {
        return counted.stream().mapToLong(one -> one.amount().fen()).sum();
    }

    /** What is missing so that all that is both accepted and paid counts, and nothing else. */
    List<Piece> towards(long paid) {
        long settled = Math.max(0, Math.min(paid, accepted()));
        return settled >= standing() ? more(settled - standing()) : less(standing() - settled);
    }

    private List<Piece> more(long fen) {
        List<Long> left = goods.stream().map(one -> one.fen() - of(one).fen()).toList();
        List<Long> parts = LargestRemainder.of(fen, left);
        return IntStream.range(0, goods.size())
                .filter(i -> parts.get(i) > 0)
                .mapToObj(i -> new Piece(goods.get(i), next(goods.get(i), parts.get(i)), null))
                .toList();
    }

    /** Weight and boxes grow with the money, whole grams and whole boxes, and are all there when the money is. */
    private Amount next(Goods one, long fen) {
        Amount before = of(one);
        long grams = share(one.accepted().weight().grams(), before.fen() + fen, one.fen());
        long boxes = share(one.accepted().boxes(), before.fen() + fen, one.fen());
        return new Amount(
                fen, Math.max(0, grams - before.grams()), Math.max(0, Math.toIntExact(boxes) - before.boxes()));
    }

    /** The latest goes first, so that what was counted on a day goes with the verdict of that day. */
    private List<Piece> less(long fen) {
        List<Piece> pieces = new ArrayList<>();
        long missing = fen;
        for (int i = counted.size() - 1; i >= 0 && missing > 0; i--) {
            Amount rest = rest(counted.get(i));
            long part = Math.min(missing, rest.fen());
            if (part > 0) {
                pieces.add(back(counted.get(i), rest, part));
                missing -= part;
            }
        }
        return pieces;
    }

    private Piece back(Counted one, Amount rest, long fen) {
        Amount taken = new Amount(
                fen, share(rest.grams(), fen, rest.fen()), Math.toIntExact(share(rest.boxes(), fen, rest.fen())));
        return new Piece(find(one.goods()), taken.negated(), one);
    }

    private static long share(long whole, long part, long of) {
        return BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(part))
                .divide(BigInteger.valueOf(of))
                .longValueExact();
    }

    private Goods find(UUID id) {
        return goods.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /** What stands of some goods. */
    Amount of(Goods one) {
        return sum(each -> each.goods().equals(one.id()));
    }

    /** What is left of something counted; nothing of what itself takes back. */
    private Amount rest(Counted one) {
        return one.takesBack() == null
                ? one.amount().plus(sum(each -> one.id().equals(each.takesBack())))
                : Amount.NOTHING;
    }

    private Amount sum(Predicate<Counted> which) {
        return counted.stream().filter(which).map(Counted::amount).reduce(Amount.NOTHING, Amount::plus);
    }
}
