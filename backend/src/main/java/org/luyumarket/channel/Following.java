package org.luyumarket.channel;

import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.luyumarket.channel.Deal.Entered;
import org.luyumarket.channel.DealTerms.Assurances;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Weight;

/** Returns and corrections: what is left of a sale after all of them is never less than nothing. */
final class Following {

    private static final int LONGEST_REASON = 300;

    private Following() {}

    /** What the follower adds to the sale, refused if it is nothing or more than is left. */
    static Amounts amounts(Deal sale, Follower follower, List<Deal> before) {
        long fen = left(sale, before, Following::fen);
        long grams = left(sale, before, Following::grams);
        long givenFen = Cny.fen(follower.money());
        long givenGrams = follower.weight().grams();
        boolean correction = follower.kind() == DealKind.CORRECTION;
        Amounts change =
                correction ? new Amounts(givenFen - fen, givenGrams - grams) : new Amounts(givenFen, givenGrams);
        new FieldChecks()
                .text("reason", follower.reason(), LONGEST_REASON)
                .check(givenFen >= 0 && givenFen <= DealDoubts.MOST_FEN, "money", "beyond-belief")
                .check(givenGrams >= 0 && givenGrams <= DealDoubts.MOST_GRAMS, "weight", "beyond-belief")
                .check(change.fen != 0 || change.grams != 0, "money", "changes-nothing")
                .check(correction || givenFen <= fen, "money", "more-than-left", Cny.ofFen(fen))
                .check(
                        correction || givenGrams <= grams,
                        "weight",
                        "more-than-left-weight",
                        new Weight(grams).kilograms())
                .refuseIfAny();
        return change;
    }

    static void checkTogether(Deal sale, List<Deal> followers) {
        new FieldChecks()
                .check(left(sale, followers, Following::fen) >= 0, "money", "more-than-left", Cny.ofFen(0))
                .check(left(sale, followers, Following::grams) >= 0, "weight", "more-than-left-weight", 0)
                .refuseIfAny();
    }

    private static long left(Deal sale, List<Deal> followers, ToLongFunction<Deal> amount) {
        return amount.applyAsLong(sale) + followers.stream().mapToLong(amount).sum();
    }

    static long fen(Deal deal) {
        return signed(deal.kind(), Cny.fen(deal.terms().money()));
    }

    static long grams(Deal deal) {
        return signed(deal.kind(), deal.terms().weight().grams());
    }

    private static long signed(DealKind kind, long amount) {
        return kind == DealKind.RETURN ? -amount : amount;
    }

    /** Everything as in the sale, but for the amounts, the day and the reason. */
    static DealTerms terms(Deal sale, Follower follower, Amounts change) {
        DealTerms sold = sale.terms();
        return new DealTerms(
                follower.day(),
                sold.sku(),
                sold.supplierId(),
                Cny.ofFen(change.fen),
                new Weight(change.grams),
                sold.buyer(),
                sold.shipTo(),
                sold.way(),
                sold.papers(),
                follower.reason(),
                new Assurances(null, follower.lateAccepted()),
                sold.formerly());
    }

    static Deal deal(Deal sale, Follower follower, As as, Amounts change) {
        return new Deal(
                as.id,
                as.number,
                follower.kind(),
                DealStatus.SUBMITTED,
                Origin.FORM,
                sale.id(),
                terms(sale, follower, change),
                sale.names(),
                sale.county(),
                as.entered,
                null,
                null,
                sale.demo(),
                1);
    }

    /** Fen and grams: of a return what comes back, of a correction the difference. */
    record Amounts(long fen, long grams) {}

    /** As which deal, and by whom, it is entered. */
    record As(UUID id, String number, Entered entered) {}
}
