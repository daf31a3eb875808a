package org.luyumarket.portal;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.aftersale.Claim;
import org.luyumarket.aftersale.Claim.Decision;
import org.luyumarket.aftersale.Claim.Judge;
import org.luyumarket.shopwindow.ShopWindow;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;

/** Says how a claim stands, to buyers and to those who judge. */
@Component
public class ClaimWords {

    private static final Duration SOON = Duration.ofHours(6);

    /** What a product that is on sale no more is taken to be sold by. */
    private static final String PIECE = "件";

    private final ShopWindow window;
    private final Clock clock;

    ClaimWords(ShopWindow window, Clock clock) {
        this.window = window;
        this.clock = clock;
    }

    /** What one of these goods is, such as a box. */
    public String unit(String sku, Texts texts) {
        return texts.term(window.current()
                .find(sku)
                .map(shown -> shown.product().saleUnit())
                .orElse(PIECE));
    }

    public Badge state(Claim claim, Texts texts) {
        return new Badge(
                texts.get("claim.state." + standing(claim)),
                switch (claim.status()) {
                    case OPEN, APPEALED -> Tone.WAIT;
                    case GRANTED -> Tone.GOOD;
                    case DECLINED, REJECTED -> Tone.PLAIN;
                });
    }

    public String sentence(Claim claim, Texts texts) {
        return texts.get(
                "claim.sentence." + standing(claim),
                switch (claim.status()) {
                    case OPEN, APPEALED -> Shown.minute(claim.clock().answerBy());
                    case GRANTED -> Shown.amount(requireNonNull(decision(claim).granted()));
                    case DECLINED, REJECTED -> decision(claim).reason();
                });
    }

    /** How many of how many. */
    String bad(Claim claim, Texts texts) {
        return texts.get(
                "claim.fact.bad.of",
                claim.loss().bad(),
                claim.loss().pieces(),
                unit(claim.goods().sku(), texts));
    }

    /** How long the one whose turn it is still has, or has let others wait. */
    @Nullable
    Badge timeLeft(Claim claim, Texts texts) {
        Instant now = clock.instant();
        Judge judge = claim.judge(now);
        if (judge == null) {
            return null;
        }
        return judge == Judge.SUPPLIER
                ? left(Duration.between(now, claim.clock().answerBy()), texts)
                : waited(Duration.between(sinceStaff(claim), now), texts);
    }

    /** What was claimed, and what came of it. */
    public List<Fact> facts(Claim claim, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("claim.fact.bad"), bad(claim, texts)));
        facts.add(
                new Fact(texts.get("claim.fact.price"), Shown.price(claim.loss().unitPrice())));
        facts.add(new Fact(texts.get("claim.fact.proposed"), Shown.price(claim.proposed())));
        facts.add(new Fact(
                texts.get("claim.fact.opened"), Shown.minute(claim.clock().openedAt())));
        if (!claim.note().isEmpty()) {
            facts.add(new Fact(texts.get("claim.fact.note"), claim.note()));
        }
        addDecision(facts, claim.decision(), texts);
        if (claim.appeal() != null) {
            facts.add(new Fact(texts.get("claim.fact.appeal"), claim.appeal()));
        }
        return facts;
    }

    private static void addDecision(List<Fact> facts, @Nullable Decision decision, Texts texts) {
        if (decision == null) {
            return;
        }
        facts.add(new Fact(texts.get("claim.fact.judged"), Shown.minute(decision.at())));
        if (decision.granted() != null) {
            facts.add(new Fact(texts.get("claim.fact.granted"), Shown.price(decision.granted())));
        }
        if (!decision.reason().isEmpty()) {
            facts.add(new Fact(texts.get("claim.fact.reason"), decision.reason()));
        }
    }

    private String standing(Claim claim) {
        Judge judge = claim.judge(clock.instant());
        return judge == null ? claim.status().name() : judge.name();
    }

    private static Instant sinceStaff(Claim claim) {
        Decision declined = claim.decision();
        return declined == null ? claim.clock().answerBy() : declined.at();
    }

    private static Badge left(Duration left, Texts texts) {
        String words =
                left.toHours() < 1 ? texts.get("claim.clock.soon") : texts.get("claim.clock.left", left.toHours());
        return new Badge(words, left.compareTo(SOON) < 0 ? Tone.BAD : Tone.WAIT);
    }

    private static Badge waited(Duration waited, Texts texts) {
        return new Badge(texts.get("claim.clock.waited", waited.toHours()), Tone.BAD);
    }

    private static Decision decision(Claim claim) {
        return requireNonNull(claim.decision());
    }
}
