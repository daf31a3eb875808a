package org.luyumarket.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.complaint.Complaint;
import org.luyumarket.complaint.ComplaintStatus;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.Matter;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;

/** Says how a complaint stands, to buyers and to those who answer. */
@Component
public class ComplaintWords {

    private final MatterWords matters;
    private final Clock clock;

    ComplaintWords(MatterWords matters, Clock clock) {
        this.matters = matters;
        this.clock = clock;
    }

    public Badge state(Complaint complaint, Texts texts) {
        return new Badge(
                texts.get("complaint.state." + complaint.status()),
                switch (complaint.status()) {
                    case OPEN, ESCALATED -> complaint.isOverdue(clock.instant()) ? Tone.BAD : Tone.WAIT;
                    case ANSWERED -> Tone.PLAIN;
                    case CLOSED -> Tone.GOOD;
                });
    }

    Optional<Badge> timeLeft(Complaint complaint, Texts texts) {
        return complaint.status() == ComplaintStatus.ANSWERED
                ? Optional.empty()
                : Optional.ofNullable(matters.timeLeft(complaint.standing().answerBy(), texts));
    }

    public Matter.Head head(Complaint complaint, Matter.Back back, Texts texts) {
        return new Matter.Head(
                texts.get("complaint.title"),
                texts.term(complaint.goods().name()),
                back,
                state(complaint, texts),
                timeLeft(complaint, texts).orElse(null),
                sentence(complaint, texts));
    }

    private static String sentence(Complaint complaint, Texts texts) {
        Complaint.Standing standing = complaint.standing();
        return standing.outcome() == null
                ? texts.get(
                        "complaint.sentence." + standing.status(),
                        Shown.minute(Objects.requireNonNull(standing.answerBy())))
                : texts.get("complaint.outcome." + standing.outcome());
    }

    static String topic(Complaint complaint, Texts texts) {
        return texts.get("complaint.topic." + complaint.topic());
    }

    public List<Fact> facts(Complaint complaint, Texts texts) {
        Complaint.Standing standing = complaint.standing();
        return Stream.of(
                        fact("order", complaint.goods().orderNumber(), texts),
                        fact("topic", topic(complaint, texts), texts),
                        fact("opened", minute(standing.openedAt()), texts),
                        fact("closed", minute(standing.closedAt()), texts))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static String minute(@Nullable Instant at) {
        return at == null ? "" : Shown.minute(at);
    }

    private static Fact fact(String name, String value, Texts texts) {
        return new Fact(texts.get("complaint.fact." + name), value);
    }

    /** What was said, in its order. */
    public List<Matter.Said> said(Complaint complaint, Texts texts) {
        return complaint.messages().stream()
                .map(message -> new Matter.Said(
                        texts.get("complaint.side." + message.side()), message.words(), Shown.minute(message.at())))
                .toList();
    }
}
