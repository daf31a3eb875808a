package org.luyumarket.ordering.intake;

import java.util.ArrayList;
import java.util.List;
import org.luyumarket.ordering.Quote.Shortage;
import org.luyumarket.ordering.intake.Verdict.Accepted;
import org.luyumarket.ordering.intake.Verdict.Failed;
import org.luyumarket.ordering.intake.Verdict.Refused;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Refusal;

/** What the verdicts on the orders of a gift mean for the gift. */
final class GiftVerdicts {

    private static final String NO_DELIVERY = "no-delivery";

    private final List<Placing> placings;
    private final List<Verdict> verdicts;

    private GiftVerdicts(List<Placing> placings, List<Verdict> verdicts) {
        this.placings = placings;
        this.verdicts = verdicts;
    }

    static void mustAllBeAccepted(List<Placing> placings, List<Verdict> verdicts) {
        new GiftVerdicts(placings, verdicts).refuseIfAny();
    }

    private void refuseIfAny() {
        List<FieldError> unreachable = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.get(i) instanceof Failed failed) {
                throw new IllegalStateException("an order of a gift could not be placed", failed.cause());
            }
            if (verdicts.get(i) instanceof Refused refused) {
                if (!refused.why().code().equals(NO_DELIVERY)) {
                    throw whole(i, refused.why());
                }
                unreachable.add(new FieldError("recipients[" + i + "].divisionCode", NO_DELIVERY));
            }
        }
        if (!unreachable.isEmpty()) {
            throw new InvalidInput(unreachable);
        }
    }

    /** Stock is short of what all recipients want together; what the first of them would have got is still there. */
    private Refusal whole(int index, Refusal why) {
        return why instanceof NotEnoughStock lacking
                ? new NotEnoughStock(lacking.shortages().stream()
                        .map(shortage -> ofAll(shortage, index))
                        .toList())
                : why;
    }

    private Shortage ofAll(Shortage shortage, int index) {
        long before = 0;
        for (int i = 0; i < index; i++) {
            before += verdicts.get(i) instanceof Accepted
                    ? placings.get(i).basket().quantity(shortage.sku())
                    : 0;
        }
        int wanted = placings.stream()
                .mapToInt(placing -> placing.basket().quantity(shortage.sku()))
                .sum();
        return new Shortage(shortage.sku(), wanted, shortage.left() + before);
    }
}
