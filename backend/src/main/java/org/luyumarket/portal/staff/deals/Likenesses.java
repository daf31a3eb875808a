package org.luyumarket.portal.staff.deals;

import java.util.List;
import java.util.stream.Stream;
import org.luyumarket.channel.Deal;
import org.luyumarket.channel.DealStatus;
import org.luyumarket.channel.Likeness;
import org.luyumarket.identity.Person;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.DealFile;
import org.luyumarket.storefront.desk.FormState;

/** Puts a deal beside one that may be the same. */
final class Likenesses {

    private Likenesses() {}

    static DealFile.Likeness compared(Deal deal, Likeness like, FormState form, Person person, Texts texts) {
        Likeness.Decision decision = like.decision();
        boolean open = decision == null
                && DealWords.mayWrite(person)
                && deal.status() == DealStatus.SUBMITTED
                && like.cameFirst();
        return new DealFile.Likeness(
                like.other().number(),
                "/staff/deals/" + like.other().number(),
                pairs(deal, like.other(), texts),
                decision == null
                        ? null
                        : texts.get(
                                "deal.like.decided." + decision.answer(),
                                decision.by(),
                                Shown.minute(decision.at()),
                                decision.reason()),
                open ? form : null);
    }

    private static List<DealFile.Pair> pairs(Deal here, Deal there, Texts texts) {
        return Stream.of(
                        pair(
                                "deal.fact.day",
                                here.terms().day().toString(),
                                there.terms().day().toString(),
                                texts),
                        pair(
                                "deal.tonnes",
                                Shown.tonnes(here.terms().weight().grams()),
                                Shown.tonnes(there.terms().weight().grams()),
                                texts),
                        pair(
                                "desk.entries.money",
                                Shown.yuan(here.terms().money().getAmountMinorLong()),
                                Shown.yuan(there.terms().money().getAmountMinorLong()),
                                texts),
                        pair(
                                "deal.buyer",
                                here.terms().buyer().name(),
                                there.terms().buyer().name(),
                                texts),
                        pair(
                                "deal.contract",
                                DealFacts.given(here.terms().papers().contract(), texts),
                                DealFacts.given(there.terms().papers().contract(), texts),
                                texts),
                        pair(
                                "deal.invoice",
                                DealFacts.given(here.terms().papers().invoice(), texts),
                                DealFacts.given(there.terms().papers().invoice(), texts),
                                texts),
                        pair(
                                "deal.weighNote",
                                DealFacts.given(here.terms().papers().weighNote(), texts),
                                DealFacts.given(there.terms().papers().weighNote(), texts),
                                texts),
                        pair("deal.who", here.entered().name(), there.entered().name(), texts))
                .toList();
    }

    private static DealFile.Pair pair(String key, String here, String there, Texts texts) {
        return new DealFile.Pair(texts.get(key), here, there, here.equals(there));
    }
}
