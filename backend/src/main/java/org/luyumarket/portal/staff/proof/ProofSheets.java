package org.luyumarket.portal.staff.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.ChainHead;
import org.luyumarket.ledger.Verification;
import org.luyumarket.ledger.proof.Difference;
import org.luyumarket.ledger.proof.Difference.Amount;
import org.luyumarket.ledger.proof.Reconciliation;
import org.luyumarket.ledger.proof.Reconciliation.Hearing;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.Flash;
import org.luyumarket.storefront.desk.ProofPage;
import org.luyumarket.storefront.desk.Tone;

/** Writes the proof of the ledger for the one who looks at it. */
record ProofSheets(Texts texts, Person viewer) {

    static final String ADDRESS = "/staff/proof";

    ProofPage page(ChainHead head, ProofPages.@Nullable Found shown, List<Reconciliation> past) {
        return new ProofPage(
                chain(head),
                viewer.role() == Role.CITY_STAFF || viewer.role() == Role.ADMINISTRATOR,
                shown == null ? null : run(shown.run(), shown.differences()),
                past.stream().map(one -> past(one, shown)).toList());
    }

    private List<Fact> chain(ChainHead head) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("proof.chain.block"), Shown.count(head.block())));
        facts.add(new Fact(texts.get("proof.chain.hash"), head.hash()));
        if (head.sealedAt() != null) {
            facts.add(new Fact(texts.get("proof.chain.sealedAt"), Shown.minute(head.sealedAt())));
        }
        facts.add(new Fact(texts.get("proof.chain.unsealed"), Shown.count(head.unsealed())));
        return facts;
    }

    private ProofPage.Run run(Reconciliation run, List<Difference> differences) {
        return new ProofPage.Run(
                texts.get("proof.heading", Shown.minute(run.askedAt()), by(run)),
                state(run),
                run.isOver() ? null : 100 * run.hearings().size() / run.witnesses(),
                run.hearings().stream().map(this::hearing).toList(),
                differences.stream().map(this::difference).toList(),
                run.differences() > differences.size()
                        ? texts.get("proof.more", Shown.count(run.differences()), differences.size())
                        : null);
    }

    private Flash state(Reconciliation run) {
        if (!run.isOver()) {
            return new Flash(
                    Tone.WAIT, texts.get("proof.working", run.hearings().size(), run.witnesses()));
        }
        if (run.failure() != null) {
            return new Flash(Tone.BAD, texts.get("proof.failed", run.failure()));
        }
        return run.isClean()
                ? new Flash(Tone.GOOD, texts.get("proof.clean", Shown.count(entries(run)), seconds(run)))
                : new Flash(Tone.BAD, texts.get("proof.differs", Shown.count(run.differences())));
    }

    private static long entries(Reconciliation run) {
        return run.hearings().stream().mapToLong(Hearing::entries).sum();
    }

    private static String seconds(Reconciliation run) {
        Duration took = Duration.between(run.askedAt(), Objects.requireNonNull(run.finishedAt()));
        return took.toSeconds() + "." + took.toMillisPart() / 100 + " s";
    }

    private Badge badge(Reconciliation run) {
        if (!run.isOver()) {
            return new Badge(texts.get("proof.state.working"), Tone.WAIT);
        }
        return run.failure() == null ? badge(run.differences()) : new Badge(texts.get("proof.state.failed"), Tone.BAD);
    }

    private Badge badge(long differences) {
        return differences == 0
                ? new Badge(texts.get("proof.same"), Tone.GOOD)
                : new Badge(texts.get("proof.count", Shown.count(differences)), Tone.BAD);
    }

    private ProofPage.Hearing hearing(Hearing hearing) {
        return new ProofPage.Hearing(
                witness(hearing.witness()),
                Shown.count(hearing.testimonies()),
                Shown.count(hearing.entries()),
                Shown.yuan(hearing.fen()),
                badge(hearing.differences()));
    }

    private ProofPage.Difference difference(Difference difference) {
        String part = texts.get("proof.part." + difference.part());
        return new ProofPage.Difference(
                witness(difference.witness()),
                difference.reference(),
                address(difference),
                difference.sku().isEmpty() ? part : texts.get("proof.part.of", part, difference.sku()),
                amount(difference.expected()),
                amount(difference.found()));
    }

    private static String address(Difference difference) {
        return switch (difference.source()) {
            case ORDER -> "/staff/orders/" + difference.reference();
            case OFFLINE_DEAL -> "/staff/deals/" + difference.reference();
            case PARTNER_TILL, PROCUREMENT -> "";
        };
    }

    private String amount(Amount amount) {
        Long fen = amount.fen();
        Long grams = amount.grams();
        if (fen == null) {
            return texts.get("proof.nothing");
        }
        return grams == null || grams == 0
                ? texts.get("proof.amount", Shown.yuan(fen))
                : texts.get("proof.amount.weight", Shown.yuan(fen), Shown.kilograms(grams));
    }

    private String witness(String name) {
        return texts.get("proof.witness." + name);
    }

    private ProofPage.Past past(Reconciliation run, ProofPages.@Nullable Found shown) {
        return new ProofPage.Past(
                Shown.minute(run.askedAt()),
                by(run),
                badge(run),
                ADDRESS + "?run=" + run.id(),
                shown != null && shown.run().id().equals(run.id()));
    }

    private String by(Reconciliation run) {
        return run.askedBy() == null ? texts.get("proof.by.night") : run.askedBy();
    }

    static String inWords(Verification found, Texts texts) {
        Verification.Break broken = found.broken();
        return broken == null
                ? texts.get("proof.whole", Shown.count(found.blocks()), Shown.count(found.items()))
                : texts.get(
                        "proof.broken." + broken.kind(),
                        broken.block() == null ? "–" : broken.block(),
                        Objects.requireNonNullElse(
                                broken.cause(),
                                broken.entryId() == null ? "" : broken.entryId().toString()));
    }
}
