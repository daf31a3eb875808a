package org.luyumarket.notice;

import java.time.Instant;
import java.util.UUID;

/** Something that happened: to which order or certificate, and in a word what. */
public record Notice(UUID id, Kind kind, String subject, String detail, Instant at, boolean read) {

    /** What happened; some of it says whose turn it is. */
    public enum Kind {
        PAID,
        TO_SHIP,
        SENT,
        ARRIVED,
        RECEIVED,
        CLAIM_TO_JUDGE,
        CLAIM_GRANTED,
        CLAIM_DECLINED,
        CLAIM_REJECTED,
        COMPLAINT_TO_ANSWER,
        COMPLAINT_ANSWERED,
        COMPLAINT_WITH_STAFF,
        COMPLAINT_CLOSED,
        RETURN_TO_ANSWER,
        RETURN_ACCEPTED,
        RETURN_ON_ITS_WAY,
        RETURN_REFUNDED,
        RETURN_REFUSED,
        EINVOICE_ISSUED,
        CERTIFICATE_EXPIRES,
        CREDENTIAL_EXPIRES,
        CREDENTIAL_ENDED,
        CREDENTIAL_FILED,
        CREDENTIAL_APPROVED,
        CREDENTIAL_REFUSED,
        CREDENTIAL_WITHDRAWN,
        PAYOUT_PAID,
        PAYOUT_BOUNCED,
        ACCOUNT_APPROVED,
        ACCOUNT_REFUSED
    }
}
