package org.luyumarket.portal.buyer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.Page;
import org.luyumarket.portal.FormRefusal;
import org.luyumarket.portal.Pages;
import org.luyumarket.portal.ParcelWords;
import org.luyumarket.portal.RefusedFile;
import org.luyumarket.portal.Shown;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.budget.Budget;
import org.luyumarket.procurement.gift.Cap;
import org.luyumarket.procurement.gift.GiftList;
import org.luyumarket.procurement.gift.Parcel;
import org.luyumarket.procurement.institution.InstitutionKind;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Seat;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.GiftFile;
import org.luyumarket.storefront.buyer.GiftIndex;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.desk.WrongCell;
import org.springframework.stereotype.Component;

/** Lists of recipients as a union sees them. */
@Component
class GiftSheets {

    private static final String ADDRESS = "/buyer/gifts";
    private static final FormState EMPTY = FormState.of(Map.of());

    private final Divisions divisions;

    GiftSheets(Divisions divisions) {
        this.divisions = divisions;
    }

    /** What was just asked for in vain, in which of the two forms. */
    record Asked(@Nullable FormRefusal list, @Nullable FormRefusal cap) {

        static final Asked NOTHING = new Asked(null, null);

        static Asked list(FormRefusal refusal) {
            return new Asked(refusal, null);
        }

        static Asked cap(FormRefusal refusal) {
            return new Asked(null, refusal);
        }

        FormState form() {
            return list == null ? EMPTY : list.form();
        }

        List<WrongCell> wrong() {
            return list == null ? List.of() : new RefusedFile(list.problem()).cellsOnly();
        }

        FormState capForm() {
            return cap == null ? EMPTY : cap.form();
        }
    }

    /** What a union has: its lists, the caps it keeps, the budgets it buys from. */
    record Found(List<GiftList> lists, List<Cap> caps, List<Budget> budgets) {}

    GiftIndex index(Office office, int year, Found found, Asked asked) {
        Seat seat = office.seat();
        Texts texts = office.texts();
        boolean sends =
                seat.may(MemberRole.REQUESTER) && seat.institution().terms().kind() == InstitutionKind.UNION;
        boolean caresForMoney = seat.may(MemberRole.FINANCE) || seat.may(MemberRole.ADMINISTRATOR);
        return new GiftIndex(
                office.share(),
                found.lists().stream().map(list -> row(list, texts)).toList(),
                found.caps().isEmpty()
                        ? texts.get("gift.cap.none")
                        : texts.get(
                                "gift.cap.lead", Shown.price(found.caps().get(0).most())),
                found.caps().stream().map(cap -> cap(cap, texts)).toList(),
                sends ? sending(found.budgets(), asked) : null,
                caresForMoney ? asked.capForm() : null,
                year);
    }

    private static GiftIndex.Sending sending(List<Budget> budgets, Asked asked) {
        List<Option> items = budgets.stream()
                .map(budget -> new Option(
                        budget.id().toString(),
                        budget.item() + " " + Shown.price(budget.free()),
                        budget.id().toString().equals(asked.form().value("budget"))))
                .toList();
        return new GiftIndex.Sending(asked.form(), items, asked.wrong());
    }

    private static GiftIndex.Row row(GiftList list, Texts texts) {
        return new GiftIndex.Row(
                ADDRESS + "/" + list.id(),
                list.annex().purpose(),
                list.annex().number(),
                Shown.count(list.sums().people()),
                Shown.price(list.sums().amount()),
                Shown.count(list.sums().sent()) + " / "
                        + Shown.count(list.sums().parcels()),
                state(list, texts));
    }

    private GiftIndex.CapRow cap(Cap cap, Texts texts) {
        String scope = DivisionCode.isWellFormed(cap.scope())
                ? divisions.fullName(new DivisionCode(cap.scope()), texts.locale())
                : texts.get("gift.cap.unit");
        return new GiftIndex.CapRow(scope, Shown.price(cap.most()), cap.source());
    }

    private static Badge state(GiftList list, Texts texts) {
        return list.counts()
                ? new Badge(texts.get("gift.state.counts"), Tone.GOOD)
                : new Badge(texts.get("gift.state.waits"), Tone.WAIT);
    }

    GiftFile file(Office office, GiftList list, Page<Parcel> parcels) {
        Texts texts = office.texts();
        GiftList.Sums sums = list.sums();
        return new GiftFile(
                office.share(),
                list.annex().purpose(),
                state(list, texts),
                sentence(list, texts),
                "/buyer/requisitions/" + list.annex().requisition(),
                "/api/v1/gift-lists/" + list.id() + "/parcels.xlsx",
                facts(list, texts),
                ParcelWords.percent(sums.sent(), sums.parcels()),
                ParcelWords.progress(sums.sent(), sums.arrived(), sums.parcels(), texts),
                parcels.items().stream().map(parcel -> parcel(parcel, texts)).toList(),
                Pages.paging(parcels, texts, page -> ADDRESS + "/" + list.id() + "?page=" + page));
    }

    private static String sentence(GiftList list, Texts texts) {
        if (list.erasedOn() != null) {
            return texts.get("gift.sentence.erased", list.erasedOn());
        }
        return texts.get(list.counts() ? "gift.sentence.counts" : "gift.sentence.waits");
    }

    private static List<Fact> facts(GiftList list, Texts texts) {
        return List.of(
                new Fact(texts.get("gift.fact.people"), Shown.count(list.sums().people())),
                new Fact(texts.get("gift.fact.parcels"), Shown.count(list.sums().parcels())),
                new Fact(texts.get("gift.fact.amount"), Shown.price(list.sums().amount())),
                new Fact(texts.get("gift.fact.most"), Shown.price(list.sums().mostForOne())),
                new Fact(texts.get("gift.fact.day"), list.arrivesOn().toString()),
                new Fact(texts.get("gift.fact.by"), list.enteredBy() + " · " + Shown.minute(list.enteredAt())));
    }

    private GiftFile.Parcel parcel(Parcel parcel, Texts texts) {
        return new GiftFile.Parcel(
                parcel.code(),
                ParcelWords.recipient(parcel, texts),
                divisions.fullName(parcel.to().division(), texts.locale()),
                ParcelWords.goods(parcel, texts),
                Shown.price(parcel.amount()),
                ParcelWords.sending(parcel, texts));
    }
}
