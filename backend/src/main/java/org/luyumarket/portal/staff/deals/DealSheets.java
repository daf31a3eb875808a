package org.luyumarket.portal.staff.deals;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.Deal;
import org.luyumarket.channel.DealKind;
import org.luyumarket.channel.DealStatus;
import org.luyumarket.channel.DealTerms;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.DealFile;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a deal on paper: what it says, what may be the same, and what can be done with it now. */
@Component
class DealSheets {

    private static final int MOST_PHOTOS = 6;

    private final DealFacts facts;
    private final MessageSource messages;

    DealSheets(DealFacts facts, MessageSource messages) {
        this.facts = facts;
        this.messages = messages;
    }

    DealFile file(Booked booked, FormState form, Person person, Texts texts) {
        Deal.File file = booked.file;
        Deal deal = file.deal();
        return new DealFile(
                head(file, texts),
                facts.of(deal, texts),
                DealFacts.papers(deal, texts),
                facts.changes(file, texts),
                booked.entries.stream().map(entry -> entry(entry, texts)).toList(),
                file.followers().stream().map(one -> follower(one, texts)).toList(),
                file.likenesses().stream()
                        .map(like -> Likenesses.compared(deal, like, form, person, texts))
                        .toList(),
                file.photos().stream()
                        .map(photo -> new DealFile.Picture(
                                "/api/v1/staff/deals/" + deal.number() + "/photos/" + photo.id(), photo.addedBy()))
                        .toList(),
                acts(booked, form, person, texts));
    }

    /** A deal with what stands in the ledger about it, and in which month it would stand if it were confirmed now. */
    record Booked(Deal.File file, List<LedgerEntry> entries, YearMonth month) {}

    private static DealFile.Head head(Deal.File file, Texts texts) {
        Deal deal = file.deal();
        Deal original = file.original();
        Deal.Review review = deal.review();
        return new DealFile.Head(
                deal.number(),
                address(deal),
                String.valueOf(deal.version()),
                texts.get("deal.kind." + deal.kind()) + " · " + deal.names().product(),
                DealWords.status(deal.status(), texts),
                Shown.tonnes(deal.terms().weight().grams()),
                Shown.yuan(deal.terms().money().getAmountMinorLong()),
                perKilogram(deal.terms()),
                texts.get(
                        "deal.entered",
                        deal.entered().name(),
                        Shown.minute(deal.entered().at())),
                review == null ? null : texts.get("deal.reviewed", review.name(), Shown.minute(review.at())),
                review == null || deal.status() != DealStatus.RETURNED ? null : review.note(),
                original == null ? null : new DealFile.Link(original.number(), address(original)),
                deal.importId() == null
                        ? null
                        : new DealFile.Link(texts.get("deal.open"), "/staff/deals/imports/" + deal.importId()),
                deal.demo());
    }

    private DealFile.Entry entry(LedgerEntry entry, Texts texts) {
        boolean counted = entry.verdict().counted();
        return new DealFile.Entry(
                entry.day().toString(),
                texts.get("deal.kind." + kind(entry.fact().kind())),
                Shown.tonnes(entry.grams()),
                Shown.yuan(entry.fen()),
                new Badge(
                        texts.get(counted ? "desk.verdict.counted" : "desk.verdict.notCounted"),
                        counted ? Tone.GOOD : Tone.PLAIN),
                entry.verdict().reasons().stream()
                        .map(code -> messages.getMessage("ledger.reason." + code, null, code, texts.locale()))
                        .collect(Collectors.joining("；")));
    }

    private static DealKind kind(SaleFact.Kind kind) {
        return switch (kind) {
            case SALE -> DealKind.SALE;
            case REFUND -> DealKind.RETURN;
            case CORRECTION, FREIGHT -> DealKind.CORRECTION;
        };
    }

    private static String perKilogram(DealTerms terms) {
        long grams = Math.abs(terms.weight().grams());
        return grams == 0 ? "—" : Shown.yuan(Math.abs(terms.money().getAmountMinorLong()) * 1000 / grams);
    }

    private static String address(Deal deal) {
        return "/staff/deals/" + deal.number();
    }

    private static DealFile.Follower follower(Deal deal, Texts texts) {
        return new DealFile.Follower(
                deal.number(),
                address(deal),
                texts.get("deal.kind." + deal.kind()),
                Shown.tonnes(deal.terms().weight().grams()),
                Shown.price(deal.terms().money()),
                DealWords.status(deal.status(), texts));
    }

    private static DealFile.Acts acts(Booked booked, FormState form, Person person, Texts texts) {
        Deal.File file = booked.file;
        Deal deal = file.deal();
        boolean writes = DealWords.mayWrite(person);
        boolean reviews = writes
                && deal.status() == DealStatus.SUBMITTED
                && !deal.entered().by().equals(person.id());
        boolean open = deal.status() == DealStatus.SUBMITTED || deal.status().isOpen();
        boolean follows = writes && deal.kind() == DealKind.SALE && deal.status() == DealStatus.CONFIRMED;
        return new DealFile.Acts(
                writes && deal.status().isOpen() && deal.kind() == DealKind.SALE,
                writes && deal.status().isOpen(),
                writes && open,
                writes && deal.status() != DealStatus.WITHDRAWN && file.photos().size() < MOST_PHOTOS,
                reviews ? form : null,
                reviews ? late(deal, booked.month, texts) : null,
                follows ? form : null,
                form.problem());
    }

    /** What a reviewer agrees to who lets a deal of a locked month count. */
    private static @Nullable String late(Deal deal, YearMonth bookedIn, Texts texts) {
        YearMonth own = YearMonth.from(deal.terms().day());
        return bookedIn.equals(own) || deal.terms().assurances().lateAccepted()
                ? null
                : texts.get("deal.confirm.late", own.toString(), bookedIn.toString());
    }

    static FormState untouched() {
        return FormState.of(Map.of());
    }
}
