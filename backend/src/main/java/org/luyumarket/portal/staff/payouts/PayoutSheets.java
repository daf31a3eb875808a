package org.luyumarket.portal.staff.payouts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luyumarket.payout.BankAccount;
import org.luyumarket.payout.Run;
import org.luyumarket.payout.RunStatus;
import org.luyumarket.platform.Page;
import org.luyumarket.portal.DeedForms;
import org.luyumarket.portal.Pages;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.DeedForm;
import org.luyumarket.storefront.desk.DeedForm.Weight;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.PayoutIndex;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.supplier.Supplier;

/** Lays out runs of payouts and what was refused of them, for who may act or only looks on. */
record PayoutSheets(boolean mayAct, Map<String, String> names, Refused refused, Texts texts) {

    static final String ADDRESS = "/staff/payouts";

    static Map<String, String> names(List<Supplier> suppliers) {
        return suppliers.stream().collect(Collectors.toMap(Supplier::id, Supplier::name));
    }

    PayoutIndex index(Page<Run> runs, List<LocalDate> ends, List<BankAccount> waiting) {
        return new PayoutIndex(
                mayAct ? drawing(ends) : null,
                runs.items().stream().map(this::row).toList(),
                Pages.paging(runs, texts, page -> ADDRESS + "?page=" + page),
                waiting.stream().map(this::account).toList());
    }

    private PayoutIndex.Drawing drawing(List<LocalDate> ends) {
        FormState form = refused.orElse("draw", FormState.of(Map.of()));
        return new PayoutIndex.Drawing(
                ends.stream()
                        .map(end -> new Option(
                                end.toString(),
                                end.minusDays(1).toString(),
                                end.toString().equals(form.value("until"))))
                        .toList(),
                form);
    }

    private PayoutIndex.Row row(Run run) {
        return new PayoutIndex.Row(
                ADDRESS + "/" + run.id(),
                until(run),
                run.drawn().person() + " · " + Shown.minute(run.drawn().at()),
                Shown.count(run.tally().payouts()),
                Shown.price(run.tally().amount()),
                state(run));
    }

    static String until(Run run) {
        return run.until().minusDays(1).toString();
    }

    Badge state(Run run) {
        Tone tone = switch (run.status()) {
            case DRAWN -> Tone.WAIT;
            case APPROVED -> run.tally().open() > 0 ? Tone.WAIT : Tone.GOOD;
            case DISCARDED -> Tone.PLAIN;
        };
        return new Badge(texts.get("payout.run.state." + run.status()), tone);
    }

    String sentence(Run run) {
        boolean done = run.status() == RunStatus.APPROVED && run.tally().open() == 0;
        if (run.status() == RunStatus.DRAWN && run.tally().payouts() == 0) {
            return texts.get("payout.run.sentence.nobody");
        }
        return texts.get(
                "payout.run.sentence." + (done ? "done" : run.status()),
                switch (run.status()) {
                    case DRAWN -> run.drawn().person();
                    case APPROVED -> run.tally().open();
                    case DISCARDED -> run.reason();
                });
    }

    String supplier(String id) {
        return names.getOrDefault(id, id);
    }

    private PayoutIndex.Account account(BankAccount account) {
        DeedForms forms = forms("/accounts/" + account.id(), account.id().toString());
        List<DeedForm> deeds = mayAct
                ? List.of(
                        forms.of("accept", Weight.MAIN),
                        forms.of("refuse", Weight.REFUSING, forms.line("refuse", "reason")))
                : List.of();
        return new PayoutIndex.Account(
                supplier(account.supplierId()),
                List.of(
                        new Fact(texts.get("payout.payee"), account.details().payee()),
                        new Fact(texts.get("payout.bank"), account.details().bank()),
                        new Fact(texts.get("payout.number"), number(account)),
                        new Fact(texts.get("payout.filedAt"), Shown.minute(account.filedAt()))),
                deeds.stream().map(deed -> named(deed, account.id().toString())).toList());
    }

    /** Whoever only looks on need not know it. */
    private String number(BankAccount account) {
        return mayAct ? account.details().number() : "…" + account.details().ending();
    }

    /** The forms below an address, of which one may have been refused under this suffix. */
    DeedForms forms(String below, String suffix) {
        Refused own = refused.name().endsWith(suffix)
                ? refused.as(refused.name().substring(0, refused.name().length() - suffix.length()))
                : Refused.NONE;
        return new DeedForms("payout", part -> ADDRESS + below + part, own, texts);
    }

    /** Its fields on a page with several of its kind. */
    static DeedForm named(DeedForm deed, String suffix) {
        return new DeedForm(
                deed.name() + "-" + suffix, deed.action(), deed.words(), deed.asks(), deed.weight(), deed.state());
    }
}
