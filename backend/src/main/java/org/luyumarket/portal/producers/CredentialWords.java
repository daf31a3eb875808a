package org.luyumarket.portal.producers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.luyumarket.credential.Credential;
import org.luyumarket.credential.CredentialKind;
import org.luyumarket.credential.CredentialStatus;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Tone;

/** Says how a credential stands on a day. */
final class CredentialWords {

    private static final int SOON_DAYS = 90;
    private static final int ALARM_DAYS = 30;

    private CredentialWords() {}

    static String kind(CredentialKind kind, Texts texts) {
        return texts.get("credential.kind." + kind);
    }

    static Badge state(Credential credential, LocalDate today, Texts texts) {
        return switch (credential.status()) {
            case FILED -> new Badge(texts.get("credential.state.FILED"), Tone.WAIT);
            case REFUSED -> new Badge(texts.get("credential.state.REFUSED"), Tone.PLAIN);
            case WITHDRAWN -> new Badge(texts.get("credential.state.WITHDRAWN"), Tone.PLAIN);
            case APPROVED -> approved(credential, today, texts);
        };
    }

    private static Badge approved(Credential credential, LocalDate today, Texts texts) {
        if (credential.validFrom().isAfter(today)) {
            return new Badge(texts.get("credential.state.later"), Tone.PLAIN);
        }
        if (credential.endsBefore(today)) {
            return new Badge(texts.get("credential.state.ended"), Tone.BAD);
        }
        LocalDate end = credential.validTo();
        long left = end == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, end);
        return left > SOON_DAYS
                ? new Badge(texts.get("credential.state.valid"), Tone.GOOD)
                : new Badge(texts.get("credential.state.days", left), left <= ALARM_DAYS ? Tone.BAD : Tone.WAIT);
    }

    /** What its holder is warned of, or what has ended. */
    static boolean isEnding(Credential credential, LocalDate today) {
        LocalDate end = credential.validTo();
        return credential.status() == CredentialStatus.APPROVED
                && end != null
                && ChronoUnit.DAYS.between(today, end) <= SOON_DAYS;
    }

    static String sentence(Credential credential, LocalDate today, Texts texts) {
        Credential.Decision decision = credential.decision();
        return switch (credential.status()) {
            case FILED -> texts.get("credential.sentence.FILED");
            case REFUSED, WITHDRAWN ->
                texts.get("credential.sentence." + credential.status(), decision == null ? "" : decision.reason());
            case APPROVED ->
                texts.get(credential.endsBefore(today) ? "credential.sentence.ended" : "credential.sentence.valid");
        };
    }

    static String period(Credential credential, Texts texts) {
        LocalDate end = credential.validTo();
        return end == null
                ? texts.get("credential.period.forever", credential.validFrom())
                : texts.get("credential.period.between", credential.validFrom(), end);
    }

    static String goods(Credential credential, Texts texts) {
        return credential.sku() == null ? texts.get("credential.goods.all") : credential.sku();
    }
}
