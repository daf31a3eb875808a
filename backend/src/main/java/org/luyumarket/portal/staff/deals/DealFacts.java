package org.luyumarket.portal.staff.deals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.Deal;
import org.luyumarket.channel.DealTerms;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.DivisionReader;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.DealFile;
import org.luyumarket.storefront.desk.Fact;
import org.springframework.stereotype.Component;

/** What a deal says, by name, and what it says differently since it was sent back. */
@Component
class DealFacts {

    private final DivisionReader divisions;

    DealFacts(DivisionReader divisions) {
        this.divisions = divisions;
    }

    /** Nothing for a deal that was never sent back, or not changed since. */
    List<DealFile.Pair> changes(Deal.File file, Texts texts) {
        Deal before = file.sentBack();
        return before == null ? List.of() : changes(all(before, texts), all(file.deal(), texts));
    }

    private static List<DealFile.Pair> changes(List<Fact> before, List<Fact> now) {
        return IntStream.range(0, now.size())
                .filter(number -> !now.get(number).equals(before.get(number)))
                .mapToObj(number -> new DealFile.Pair(
                        now.get(number).name(),
                        now.get(number).value(),
                        before.get(number).value(),
                        false))
                .toList();
    }

    private List<Fact> all(Deal deal, Texts texts) {
        return Stream.of(amounts(deal, texts), of(deal, texts), papers(deal, texts))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fact> amounts(Deal deal, Texts texts) {
        return List.of(
                new Fact(
                        texts.get("deal.tonnes"),
                        Shown.tonnes(deal.terms().weight().grams())),
                new Fact(
                        texts.get("desk.entries.money"),
                        Shown.yuan(deal.terms().money().getAmountMinorLong())));
    }

    List<Fact> of(Deal deal, Texts texts) {
        DealTerms terms = deal.terms();
        return List.of(
                new Fact(texts.get("deal.fact.day"), terms.day().toString()),
                new Fact(texts.get("deal.fact.product"), deal.names().product() + " (" + terms.sku() + ")"),
                new Fact(texts.get("deal.fact.supplier"), deal.names().supplier()),
                new Fact(texts.get("deal.fact.county"), Places.name(deal.county(), texts)),
                new Fact(texts.get("deal.buyer"), terms.buyer().name()),
                new Fact(
                        texts.get("deal.fact.place"),
                        place(terms.buyer().division(), terms.formerly().buyerDivision(), texts)),
                new Fact(
                        texts.get("deal.fact.shipTo"),
                        terms.shipTo() == null
                                ? texts.get("deal.fact.unknown")
                                : place(terms.shipTo(), terms.formerly().shipTo(), texts)),
                new Fact(
                        texts.get("desk.entries.channel"),
                        DealWords.channel(terms.way().channel(), texts) + " · "
                                + DealWords.mode(terms.way().mode(), texts)),
                new Fact(texts.get("deal.partner"), given(terms.way().partnerId(), texts)),
                new Fact(
                        texts.get("deal.campaigns"),
                        DealWords.campaigns(terms.way().campaigns(), texts)));
    }

    private String place(DivisionCode today, @Nullable DivisionCode written, Texts texts) {
        String name = divisions.fullName(today, texts.locale());
        return Optional.ofNullable(written)
                .flatMap(divisions::former)
                .map(former -> texts.get("deal.fact.formerly", name, former.name(), former.lastDay()))
                .orElse(name);
    }

    static List<Fact> papers(Deal deal, Texts texts) {
        DealTerms terms = deal.terms();
        return List.of(
                new Fact(texts.get("deal.contract"), given(terms.papers().contract(), texts)),
                new Fact(texts.get("deal.invoice"), given(terms.papers().invoice(), texts)),
                new Fact(texts.get("deal.weighNote"), given(terms.papers().weighNote(), texts)),
                new Fact(
                        texts.get("deal.form.priceReason"),
                        given(terms.assurances().priceReason(), texts)),
                new Fact(texts.get("deal.remark"), given(terms.remark(), texts)));
    }

    static String given(@Nullable String text, Texts texts) {
        return Optional.ofNullable(text).orElseGet(() -> texts.get("deal.fact.none"));
    }
}
