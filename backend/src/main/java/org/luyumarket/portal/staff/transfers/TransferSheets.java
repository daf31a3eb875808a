package org.luyumarket.portal.staff.transfers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Page;
import org.luyumarket.portal.DueSheets;
import org.luyumarket.portal.Pages;
import org.luyumarket.portal.Shown;
import org.luyumarket.procurement.settlement.Payment;
import org.luyumarket.procurement.settlement.bank.Candidate;
import org.luyumarket.procurement.settlement.bank.Doubt;
import org.luyumarket.procurement.settlement.bank.Transfer;
import org.luyumarket.procurement.settlement.bank.TransferFile;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Tab;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.desk.TransferIndex;
import org.luyumarket.storefront.desk.TransferPage;
import org.luyumarket.storefront.desk.WrongCell;

/** Writes transfers for the one of the staff who looks at them. */
record TransferSheets(Person person, Texts texts) {

    static final String ADDRESS = "/staff/transfers";

    private static final FormState UNTOUCHED = FormState.of(Map.of());

    /** What was refused of a statement; no words if nothing was. */
    record Refused(@Nullable String words, List<WrongCell> wrong) {

        static final Refused NOTHING = new Refused(null, List.of());
    }

    TransferIndex index(boolean waiting, Page<Transfer> found, Refused refused) {
        return new TransferIndex(
                mayAct(),
                refused.words,
                refused.wrong,
                List.of(tab("waiting", waiting, ADDRESS), tab("all", !waiting, ADDRESS + "?all=true")),
                found.items().stream().map(this::row).toList(),
                Pages.paging(found, texts, page -> ADDRESS + (waiting ? "?page=" : "?all=true&page=") + page));
    }

    private boolean mayAct() {
        return person.role() != Role.AUDITOR;
    }

    private Tab tab(String name, boolean current, String address) {
        return new Tab(texts.get("transfer.tab." + name), "", address, current);
    }

    private TransferIndex.Row row(Transfer transfer) {
        return new TransferIndex.Row(
                address(transfer),
                transfer.day().toString(),
                transfer.payer().name(),
                transfer.serial(),
                Shown.price(transfer.amount()),
                Shown.price(transfer.free()),
                transfer.purpose(),
                state(transfer));
    }

    private static String address(Transfer transfer) {
        return ADDRESS + "/" + transfer.id();
    }

    private Badge state(Transfer transfer) {
        if (transfer.returned().isPositive()) {
            return new Badge(texts.get("transfer.state.returned"), Tone.PLAIN);
        }
        if (transfer.free().isZero()) {
            return new Badge(texts.get("transfer.state.booked"), Tone.GOOD);
        }
        return transfer.booked().isZero()
                ? new Badge(texts.get("transfer.state.waiting"), Tone.WAIT)
                : new Badge(texts.get("transfer.state.part"), Tone.WAIT);
    }

    /** What was typed stays; a refusal stands where it was typed. */
    TransferPage page(TransferFile file, String search, @Nullable FormState matching, @Nullable FormState reversal) {
        Transfer transfer = file.transfer();
        boolean open = mayAct() && transfer.free().isPositive();
        return new TransferPage(
                address(transfer),
                new TransferPage.Head(
                        transfer.payer().name(),
                        Shown.price(transfer.amount()),
                        state(transfer),
                        sentence(file),
                        facts(transfer)),
                file.payments().stream().map(paid -> booking(file, paid)).toList(),
                open
                        ? new TransferPage.Matching(
                                matching == null ? proposed(file) : matching, search, candidates(file))
                        : null,
                reversal == null ? UNTOUCHED : reversal);
    }

    private String sentence(TransferFile file) {
        if (file.transfer().returned().isPositive()) {
            return texts.get("transfer.sentence.returned");
        }
        if (file.transfer().free().isZero()) {
            return texts.get("transfer.sentence.booked");
        }
        return file.doubt() == null
                ? texts.get("transfer.sentence.ready")
                : texts.get("transfer.doubt." + file.doubt());
    }

    private List<Fact> facts(Transfer transfer) {
        return List.of(
                fact("purpose", transfer.purpose()),
                fact("free", Shown.price(transfer.free())),
                fact("day", transfer.day().toString()),
                fact("serial", transfer.serial()),
                fact("account", transfer.payer().account()),
                fact("statement", transfer.statement()));
    }

    private Fact fact(String name, String value) {
        return new Fact(texts.get("transfer." + name), value);
    }

    private TransferPage.Booking booking(TransferFile file, Payment paid) {
        return new TransferPage.Booking(
                paid.dueNumber(),
                Shown.price(paid.amount()),
                DueSheets.why(paid, texts),
                paid.bookedBy() + " · " + Shown.minute(paid.bookedAt()),
                mayAct() && file.stands(paid)
                        ? ADDRESS + "/payments/" + paid.id() + "/reversal?transfer="
                                + file.transfer().id()
                        : null);
    }

    /** The first that fits gets what it needs, as far as the money goes. */
    private static FormState proposed(TransferFile file) {
        Map<String, String> values = new HashMap<>();
        Money left = file.transfer().free();
        List<Candidate> candidates = file.candidates();
        if (!candidates.isEmpty() && file.doubt() != Doubt.ALREADY_PAID) {
            Money first = candidates.get(0).outstanding();
            values.put("amount1", Shown.amount(left.isGreaterThan(first) ? first : left));
        }
        return FormState.of(values);
    }

    private static List<TransferPage.Candidate> candidates(TransferFile file) {
        List<TransferPage.Candidate> rows = new ArrayList<>();
        for (Candidate due : file.candidates()) {
            rows.add(new TransferPage.Candidate(
                    rows.size() + 1,
                    due.due().toString(),
                    due.number(),
                    due.buyer(),
                    due.purpose(),
                    Shown.price(due.outstanding()),
                    due.payBy().toString()));
        }
        return rows;
    }
}
