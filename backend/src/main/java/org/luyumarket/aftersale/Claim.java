package org.luyumarket.aftersale;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.DivisionCode;

/**
 * A buyer's claim that some fruit of an order line was bad. The supplier judges it until {@code answerBy}; what is not judged by
 * then, and what the buyer appeals against, staff judge.
 */
public record Claim(
        UUID id,
        Goods goods,
        Loss loss,
        Money proposed,
        String note,
        Clock clock,
        ClaimStatus status,
        @Nullable Decision decision,
        @Nullable String appeal,
        List<UUID> photos,
        long version) {

    /** Which line of which order it is about, and who sold it. */
    public record Goods(
            String orderNumber, int position, String sku, String name, DivisionCode county, String supplierId) {}

    /** When it was opened, and until when the supplier judges. */
    public record Clock(Instant openedAt, Instant answerBy) {}

    /** Who judged it, when and why; the money is null where it was refused. */
    public record Decision(
            Judge by,
            String person,
            Instant at,
            String reason,
            @Nullable Money granted) {}

    /** On whose behalf a claim is judged. */
    public enum Judge {
        SUPPLIER,
        STAFF
    }

    /** Who has to judge it now; null once nobody has. */
    public @Nullable Judge judge(Instant now) {
        if (!status.isUndecided()) {
            return null;
        }
        return status == ClaimStatus.OPEN && now.isBefore(clock.answerBy()) ? Judge.SUPPLIER : Judge.STAFF;
    }

    /** Whether it is this person who has to judge it now. */
    public boolean waitsFor(Person person, Instant now) {
        Judge judge = judge(now);
        return judge != null && judge == sideOf(person) && isSeenBy(person);
    }

    boolean isSeenBy(Person person) {
        return person.sees(goods.county(), goods.supplierId());
    }

    Claim grant(Money money, Decided decided) {
        return decide(ClaimStatus.GRANTED, decided, money);
    }

    /** Of the supplier it is a no that can be appealed against, of staff the last word. */
    Claim refuse(Decided decided) {
        mustWaitFor(decided.by(), decided.at());
        boolean bySupplier = sideOf(decided.by()) == Judge.SUPPLIER;
        return decide(bySupplier ? ClaimStatus.DECLINED : ClaimStatus.REJECTED, decided, null);
    }

    Claim appeal(String why) {
        if (status != ClaimStatus.DECLINED) {
            throw new ClaimForbids("claim-not-declined");
        }
        return new Claim(id, goods, loss, proposed, note, clock, ClaimStatus.APPEALED, decision, why, photos, version);
    }

    void mustWaitFor(Person person, Instant now) {
        if (judge(now) == null) {
            throw new ClaimForbids("claim-decided");
        }
        if (!waitsFor(person, now)) {
            throw new ClaimForbids(judge(now) == Judge.STAFF ? "claim-with-staff" : "claim-with-supplier");
        }
    }

    private Claim decide(ClaimStatus next, Decided decided, @Nullable Money granted) {
        mustWaitFor(decided.by(), decided.at());
        Decision verdict =
                new Decision(sideOf(decided.by()), decided.by().displayName(), decided.at(), decided.reason(), granted);
        return new Claim(id, goods, loss, proposed, note, clock, next, verdict, appeal, photos, version);
    }

    private static Judge sideOf(Person person) {
        return person.role() == Role.SUPPLIER ? Judge.SUPPLIER : Judge.STAFF;
    }

    /** Who judges, when and why. */
    record Decided(Person by, Instant at, String reason) {}
}
