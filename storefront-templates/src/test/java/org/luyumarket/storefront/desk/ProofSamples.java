package org.luyumarket.storefront.desk;

import java.util.List;
import org.luyumarket.storefront.Texts;

/** Sample models of the proof of the ledger. */
final class ProofSamples {

    private static final String HASH = "a91f04c2d6e7b35d0c1e5f8890ab12cd34ef56a7b8c9d0e1f2031425364758697";

    private ProofSamples() {}

    static ProofPage never(Texts texts) {
        return new ProofPage(chain(texts), true, null, List.of());
    }

    static ProofPage clean(Texts texts) {
        Badge same = new Badge(texts.get("proof.same"), Tone.GOOD);
        return new ProofPage(
                chain(texts),
                false,
                new ProofPage.Run(
                        texts.get("proof.heading", "2026-11-22 03:10", texts.get("proof.by.night")),
                        new Flash(Tone.GOOD, texts.get("proof.clean", "46,902", "1.8 s")),
                        null,
                        List.of(hearing(texts, "orders", same), hearing(texts, "payments", same)),
                        List.of(),
                        null),
                List.of(past(texts, same, true)));
    }

    static ProofPage differing(Texts texts) {
        Badge differs = new Badge(texts.get("proof.count", 2), Tone.BAD);
        return new ProofPage(
                chain(texts),
                true,
                new ProofPage.Run(
                        texts.get("proof.heading", "2026-11-22 10:31", "王雪梅"),
                        new Flash(Tone.BAD, texts.get("proof.differs", 2)),
                        null,
                        List.of(hearing(texts, "orders", differs)),
                        List.of(difference(texts, texts.get("proof.nothing")), difference(texts, "¥99.80 · 10 kg")),
                        texts.get("proof.more", "104", "2")),
                List.of(past(texts, differs, true), past(texts, new Badge(texts.get("proof.same"), Tone.GOOD), false)));
    }

    private static ProofPage.Hearing hearing(Texts texts, String witness, Badge state) {
        return new ProofPage.Hearing(texts.get("proof.witness." + witness), "12,480", "12,480", "1,204,771.30", state);
    }

    private static ProofPage.Difference difference(Texts texts, String found) {
        return new ProofPage.Difference(
                texts.get("proof.witness.orders"),
                "LY20261121000042",
                "/staff/orders/LY20261121000042",
                texts.get("proof.part.of", texts.get("proof.part.SALE"), "500236-01"),
                "¥49.90 · 5 kg",
                found);
    }

    private static ProofPage.Past past(Texts texts, Badge state, boolean shown) {
        return new ProofPage.Past("2026-11-22 03:10", texts.get("proof.by.night"), state, "/staff/proof?run=1", shown);
    }

    private static List<Fact> chain(Texts texts) {
        return List.of(
                new Fact(texts.get("proof.chain.block"), "1,204"),
                new Fact(texts.get("proof.chain.hash"), HASH),
                new Fact(texts.get("proof.chain.sealedAt"), "2026-11-22 10:30"),
                new Fact(texts.get("proof.chain.unsealed"), "3"));
    }
}
