package org.luyumarket.portal;

import java.util.Arrays;
import java.util.List;
import org.luyumarket.complaint.Complaint;
import org.luyumarket.complaint.Complaint.Outcome;
import org.luyumarket.complaint.ComplaintStatus;
import org.luyumarket.complaint.Complaints;
import org.luyumarket.complaint.Complaints.Figures;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Page;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.DeedForm;
import org.luyumarket.storefront.desk.DeedForm.Ask;
import org.luyumarket.storefront.desk.DeedForm.Weight;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.Matter;
import org.luyumarket.storefront.desk.MatterIndex;
import org.luyumarket.storefront.desk.Option;
import org.springframework.stereotype.Component;

/** Lays complaints out for those who answer and settle them. */
@Component
class ComplaintSheets {

    private static final int WHOLE = 100;

    private final ComplaintWords words;

    ComplaintSheets(ComplaintWords words) {
        this.words = words;
    }

    /** Which complaints are shown, and to whom. */
    record Wanted(Complaints.Filter filter, Person person) {

        String list() {
            return ComplaintPages.address(person);
        }

        String lead() {
            return "complaint.desk.lead." + (person.role() == Role.SUPPLIER ? "supplier" : "staff");
        }
    }

    MatterIndex index(Page<Complaint> found, Figures figures, Wanted wanted, Texts texts) {
        String list = wanted.list();
        boolean waiting = wanted.filter().waiting();
        return new MatterIndex(
                new MatterIndex.Words(
                        texts.get("complaint.title"), texts.get(wanted.lead()), texts.get("complaint.desk.none")),
                figures(figures, texts),
                MatterWords.tabs(list, waiting, texts),
                found.items().stream()
                        .map(complaint -> row(complaint, list, texts))
                        .toList(),
                Pages.paging(found, texts, page -> list + "?waiting=" + waiting + "&page=" + page));
    }

    private static List<Fact> figures(Figures figures, Texts texts) {
        String inTime = figures.answerable() == 0 ? "—" : figures.answeredInTime() * WHOLE / figures.answerable() + "%";
        return List.of(
                new Fact(texts.get("complaint.figure.open"), Shown.count(figures.open())),
                new Fact(texts.get("complaint.figure.overdue"), Shown.count(figures.overdue())),
                new Fact(texts.get("complaint.figure.closed"), Shown.count(figures.closed())),
                new Fact(texts.get("complaint.figure.inTime"), inTime));
    }

    private MatterIndex.Row row(Complaint complaint, String list, Texts texts) {
        return new MatterIndex.Row(
                list + "/" + complaint.id(),
                texts.term(complaint.goods().name()),
                complaint.goods().orderNumber(),
                Shown.minute(complaint.standing().openedAt()),
                ComplaintWords.topic(complaint, texts),
                words.state(complaint, texts),
                words.timeLeft(complaint, texts).orElse(null));
    }

    Matter file(Complaint complaint, Refused refused, Person person, Texts texts) {
        String list = ComplaintPages.address(person);
        DeedForms forms = new DeedForms("complaint", part -> list + "/" + complaint.id() + part, refused, texts);
        return new Matter(
                words.head(complaint, new Matter.Back(list, texts.get("complaint.back.desk")), texts),
                words.facts(complaint, texts),
                words.said(complaint, texts),
                complaint.waitsFor(person) ? List.of(deed(complaint, forms)) : List.of());
    }

    private static DeedForm deed(Complaint complaint, DeedForms forms) {
        return complaint.status() == ComplaintStatus.OPEN
                ? forms.of("answer", Weight.MAIN, forms.area("answer", "words"))
                : forms.of("close", Weight.MAIN, outcomes(forms.texts()), forms.area("close", "words"));
    }

    private static Ask outcomes(Texts texts) {
        List<Option> choices = Arrays.stream(Outcome.values())
                .map(outcome ->
                        new Option(outcome.name(), texts.get("complaint.choice." + outcome), outcome == Outcome.UPHELD))
                .toList();
        return Ask.choice("outcome", texts.get("complaint.close.outcome"), choices);
    }
}
