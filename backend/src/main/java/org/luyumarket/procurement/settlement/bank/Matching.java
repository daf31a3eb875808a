package org.luyumarket.procurement.settlement.bank;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;
import org.luyumarket.procurement.settlement.PaymentCode;

/**
 * Decides what a transfer is for. Of code, amount and payer two must agree; all else waits for staff, and says why.
 */
final class Matching {

    private static final Comparator<Candidate> MOST_URGENT_FIRST =
            Comparator.comparing(Candidate::payBy).thenComparing(Candidate::number);

    private final Money free;
    private final String payer;
    private final Set<PaymentCode> codes;
    private final List<Candidate> candidates;

    Matching(Incoming incoming, List<Candidate> candidates) {
        this.free = incoming.free();
        this.payer = plain(incoming.payer());
        this.codes = PaymentCode.in(incoming.purpose());
        this.candidates = candidates.stream().sorted(MOST_URGENT_FIRST).toList();
    }

    /** What is left of a transfer, who paid it, and what it says it is for. */
    record Incoming(Money free, String payer, String purpose) {}

    /** So much for each of these dues; and why the rest, or all of it, waits. */
    record Decision(
            List<Share> shares,
            @Nullable Ground ground,
            @Nullable Doubt doubt) {

        Decision {
            shares = List.copyOf(shares);
        }

        private static Decision waits(Doubt doubt) {
            return new Decision(List.of(), null, doubt);
        }
    }

    /** So much of it for a due. */
    record Share(Candidate due, Money amount) {}

    Decision decide() {
        List<Candidate> named =
                candidates.stream().filter(due -> due.isNamedBy(codes)).toList();
        return named.isEmpty() ? byAmountAndPayer() : byCode(named);
    }

    private Decision byCode(List<Candidate> named) {
        List<Candidate> open = named.stream().filter(Candidate::isOpen).toList();
        Money outstanding = open.stream().map(Candidate::outstanding).reduce(Cny.zero(), Money::plus);
        boolean paidByBuyer = named.stream().allMatch(this::isPaidByBuyer);
        if (open.isEmpty()) {
            return Decision.waits(Doubt.ALREADY_PAID);
        }
        if (free.isEqual(outstanding)) {
            return new Decision(spread(open), paidByBuyer ? Ground.CODE_AMOUNT_PAYER : Ground.CODE_AMOUNT, null);
        }
        return paidByBuyer
                ? new Decision(spread(open), Ground.CODE_PAYER, free.isGreaterThan(outstanding) ? Doubt.TOO_MUCH : null)
                : Decision.waits(Doubt.OTHER_PAYER);
    }

    private Decision byAmountAndPayer() {
        List<Candidate> same = candidates.stream()
                .filter(due -> isPaidByBuyer(due) && due.outstanding().isEqual(free))
                .toList();
        if (same.size() == 1) {
            return new Decision(spread(same), Ground.AMOUNT_PAYER, null);
        }
        return Decision.waits(same.isEmpty() ? Doubt.NOTHING_KNOWN : Doubt.SEVERAL);
    }

    /** The most urgent is paid first, as far as the money goes. */
    private List<Share> spread(List<Candidate> open) {
        List<Share> shares = new ArrayList<>();
        Money left = free;
        for (Candidate due : open) {
            Money part = left.isGreaterThan(due.outstanding()) ? due.outstanding() : left;
            if (part.isPositive()) {
                shares.add(new Share(due, part));
            }
            left = left.minus(part);
        }
        return shares;
    }

    /** What staff may want to choose: named, then of the same payer, then of the same amount. */
    List<Candidate> suggestions() {
        return candidates.stream()
                .filter(Candidate::isOpen)
                .sorted(Comparator.comparing((Candidate due) -> !due.isNamedBy(codes))
                        .thenComparing(due -> !isPaidByBuyer(due))
                        .thenComparing(due -> !due.outstanding().isEqual(free))
                        .thenComparing(MOST_URGENT_FIRST))
                .toList();
    }

    private boolean isPaidByBuyer(Candidate due) {
        return plain(due.buyer()).equals(payer);
    }

    /** As banks and people write a name, in full width or not, with gaps or without. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
