package org.luyumarket.notice;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.notice.Notice.Kind;

/** Notices about the same thing, of which people choose together how they hear. */
public enum Topic {
    PAYMENT(true, true),
    PARCELS(true, true),
    /** What was decided stays in the page: there are days in which it can be disputed. */
    AFTERSALE(false, true),
    INVOICES(true, false),
    /** Whose turn it is. */
    TURNS(false, false),
    CREDENTIALS(false, false),
    /** Money that suppliers get, or do not. */
    PAYOUTS(false, false);

    private final boolean leavesPage;
    private final boolean goesByText;

    Topic(boolean leavesPage, boolean goesByText) {
        this.leavesPage = leavesPage;
        this.goesByText = goesByText;
    }

    /** Whether it can be switched off in the page. */
    public boolean leavesPage() {
        return leavesPage;
    }

    /** Whether there are short messages about it. */
    public boolean goesByText() {
        return goesByText;
    }

    Set<Kind> kinds() {
        return Stream.of(Kind.values()).filter(kind -> of(kind) == this).collect(Collectors.toSet());
    }

    /** Whether this person could ever hear of it. */
    public boolean concerns(Person person) {
        return switch (this) {
            case PAYMENT, PARCELS, AFTERSALE, INVOICES -> true;
            case TURNS, PAYOUTS -> person.role() == Role.SUPPLIER;
            case CREDENTIALS -> person.role() == Role.SUPPLIER || person.role() == Role.COUNTY_STAFF;
        };
    }

    static Topic of(Kind kind) {
        return switch (kind) {
            case PAID -> PAYMENT;
            case SENT, ARRIVED, RECEIVED -> PARCELS;
            case CLAIM_GRANTED,
                    CLAIM_DECLINED,
                    CLAIM_REJECTED,
                    COMPLAINT_ANSWERED,
                    COMPLAINT_WITH_STAFF,
                    COMPLAINT_CLOSED,
                    RETURN_ACCEPTED,
                    RETURN_REFUNDED,
                    RETURN_REFUSED -> AFTERSALE;
            case EINVOICE_ISSUED -> INVOICES;
            case TO_SHIP, CLAIM_TO_JUDGE, COMPLAINT_TO_ANSWER, RETURN_TO_ANSWER, RETURN_ON_ITS_WAY -> TURNS;
            case CERTIFICATE_EXPIRES,
                    CREDENTIAL_EXPIRES,
                    CREDENTIAL_ENDED,
                    CREDENTIAL_FILED,
                    CREDENTIAL_APPROVED,
                    CREDENTIAL_REFUSED,
                    CREDENTIAL_WITHDRAWN -> CREDENTIALS;
            case PAYOUT_PAID, PAYOUT_BOUNCED, ACCOUNT_APPROVED, ACCOUNT_REFUSED -> PAYOUTS;
        };
    }
}
