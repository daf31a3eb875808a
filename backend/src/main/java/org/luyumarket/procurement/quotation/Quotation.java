package org.luyumarket.procurement.quotation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Weight;

/** Several suppliers asked what they would deliver so much of something for, until a deadline. */
public record Quotation(
        UUID id,
        String number,
        Asker asker,
        Wanted wanted,
        List<String> invited,
        QuotationStatus status,
        @Nullable String awardedTo,
        long version) {

    public Quotation {
        invited = List.copyOf(invited);
    }

    /** The unit, and who of it asked; names as they were. */
    public record Asker(UUID institution, String institutionName, String person) {}

    /** What is wanted, how much of it, and until when offers are taken. */
    public record Wanted(String goods, String category, Weight weight, Instant deadline) {}

    /** Offers are sealed until then. */
    public boolean isSealed(Instant now) {
        return now.isBefore(wanted.deadline());
    }

    public boolean invites(Person person) {
        return person.role() == Role.SUPPLIER && invited.contains(String.valueOf(person.supplierId()));
    }

    /** A supplier does not learn who else was asked. */
    Quotation asSeenBy(Person viewer) {
        List<String> shown = invites(viewer) ? List.of(String.valueOf(viewer.supplierId())) : invited;
        return new Quotation(id, number, asker, wanted, shown, status, awardedTo, version);
    }

    void mustTakeOffers(Instant now) {
        if (status != QuotationStatus.ASKED || !isSealed(now)) {
            throw new QuotationClosed(number);
        }
    }

    void mustBecome(QuotationStatus next, long seen) {
        if (seen != version || !status.canBecome(next)) {
            throw new QuotationHasMoved(number);
        }
    }
}
