package org.luyumarket.portal.staff.payouts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.payout.Payout;
import org.luyumarket.payout.PayoutStatus;
import org.luyumarket.payout.Run;
import org.luyumarket.payout.Run.Signature;
import org.luyumarket.payout.RunStatus;
import org.luyumarket.platform.Page;
import org.luyumarket.portal.DeedForms;
import org.luyumarket.portal.Pages;
import org.luyumarket.portal.PayoutWords;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.DeedForm;
import org.luyumarket.storefront.desk.DeedForm.Weight;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.PayoutFile;

/** Lays one run out for the one of the staff who looks at it. */
record RunSheets(Person person, PayoutSheets sheets) {

    PayoutFile file(Run run, Page<Payout> found) {
        String address = PayoutSheets.ADDRESS + "/" + run.id();
        return new PayoutFile(
                new PayoutFile.Head(
                        address,
                        texts().get("payout.run.title", PayoutSheets.until(run)),
                        sheets.state(run),
                        sheets.sentence(run),
                        sheets.mayAct() && run.tally().open() > 0),
                facts(run),
                found.items().stream().map(this::row).toList(),
                Pages.paging(found, texts(), page -> address + "?page=" + page),
                deeds(run),
                run.status() == RunStatus.DRAWN ? null : problem());
    }

    private Texts texts() {
        return sheets.texts();
    }

    /** Of a form that may be gone by now. */
    private @Nullable String problem() {
        return sheets.refused().form().problem();
    }

    private List<Fact> facts(Run run) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts().get("payout.until"), PayoutSheets.until(run)));
        facts.add(new Fact(texts().get("payout.count"), Shown.count(run.tally().payouts())));
        facts.add(new Fact(texts().get("payout.total"), Shown.price(run.tally().amount())));
        if (run.tally().later().isPositive()) {
            facts.add(new Fact(
                    texts().get("payout.later"), Shown.price(run.tally().later())));
        }
        facts.add(new Fact(texts().get("payout.drawn"), signature(run.drawn())));
        if (run.decided() != null) {
            facts.add(new Fact(texts().get("payout.decided." + run.status()), signature(run.decided())));
        }
        return facts;
    }

    private static String signature(Signature signature) {
        return signature.person() + " · " + Shown.minute(signature.at());
    }

    private List<DeedForm> deeds(Run run) {
        List<DeedForm> deeds = new ArrayList<>();
        if (sheets.mayAct() && run.status() == RunStatus.DRAWN) {
            DeedForms forms = sheets.forms("/" + run.id(), "");
            if (run.isApprovedBy(person)) {
                deeds.add(forms.of("approve", Weight.MAIN));
            }
            deeds.add(forms.of("discard", Weight.GRAVE, forms.area("discard", "reason")));
        }
        return deeds;
    }

    private PayoutFile.Row row(Payout payout) {
        return new PayoutFile.Row(
                payout.id().toString(),
                sheets.supplier(payout.supplierId()),
                payout.supplierId(),
                PayoutWords.parts(payout, texts()),
                Shown.price(payout.amount()),
                PayoutWords.to(payout),
                PayoutWords.state(payout.status(), texts()),
                PayoutWords.note(payout, texts()),
                answers(payout));
    }

    private List<DeedForm> answers(Payout payout) {
        String id = payout.id().toString();
        DeedForms forms = sheets.forms("/" + payout.runId() + "/" + id, id);
        List<DeedForm> answers = new ArrayList<>();
        if (sheets.mayAct() && payout.status().canBecome(PayoutStatus.PAID)) {
            answers.add(forms.of("paid", Weight.MAIN, forms.line("paid", "reference")));
        }
        if (sheets.mayAct() && payout.status().canBecome(PayoutStatus.BOUNCED)) {
            answers.add(forms.of("bounced", Weight.REFUSING, forms.line("bounced", "reason")));
        }
        return answers.stream().map(answer -> PayoutSheets.named(answer, id)).toList();
    }
}
