package org.luyumarket.portal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.desk.WebhookFile;
import org.luyumarket.subscription.Message;

/** Says what became of a message to a program; whether its webhook is active decides whether it is sent at all. */
record MessageWords(boolean active, Texts texts) {

    /** Where a message stands, as far as it can be seen from its row. */
    private enum Outcome {
        DELIVERED(Tone.GOOD),
        WAITING(Tone.WAIT),
        RETRYING(Tone.WAIT),
        GIVEN_UP(Tone.BAD);

        private final Tone tone;

        Outcome(Tone tone) {
            this.tone = tone;
        }

        static Outcome of(Message message) {
            if (message.dueAt() != null) {
                return message.failure() == null || message.attempts() == 0 ? WAITING : RETRYING;
            }
            return message.deliveredAt() == null ? GIVEN_UP : DELIVERED;
        }
    }

    WebhookFile.Row row(Message message) {
        Outcome outcome = Outcome.of(message);
        return new WebhookFile.Row(
                message.id().toString(),
                message.topic().code(),
                texts.get("webhook.topic." + message.topic().code()),
                Shown.minute(message.at()),
                new Badge(texts.get("webhook.outcome." + outcome), outcome.tone),
                note(message, outcome),
                message.body());
    }

    private String note(Message message, Outcome outcome) {
        return switch (outcome) {
            case DELIVERED ->
                texts.get(
                        "webhook.note.delivered",
                        Shown.minute(Objects.requireNonNull(message.deliveredAt())),
                        Objects.requireNonNullElse(message.code(), 0));
            case GIVEN_UP -> texts.get("webhook.note.gave-up", message.attempts(), failure(message));
            case WAITING -> active ? "" : texts.get("webhook.note.paused");
            case RETRYING ->
                active
                        ? texts.get(
                                "webhook.note.retrying",
                                message.attempts(),
                                failure(message),
                                Shown.minute(Objects.requireNonNull(message.dueAt())))
                        : texts.get("webhook.note.paused");
        };
    }

    private String failure(Message message) {
        if (message.code() != null) {
            return texts.get("webhook.failure.answered", message.code());
        }
        return texts.get("webhook.failure." + kind(message.failure()));
    }

    /** What the network said, in words of ours: a reader of the page cannot do anything with names of classes. */
    private static String kind(@Nullable String failure) {
        String said = failure == null ? "" : failure;
        if (said.contains("refused")) {
            return "refused";
        }
        return said.contains("imeout") || said.contains("timed out") ? "silent" : "unknown";
    }
}
