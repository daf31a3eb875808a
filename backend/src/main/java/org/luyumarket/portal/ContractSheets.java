package org.luyumarket.portal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.luyumarket.platform.Divisions;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.PaymentMode;
import org.luyumarket.procurement.contract.Revision;
import org.luyumarket.procurement.contract.Revision.Planned;
import org.luyumarket.procurement.contract.Side;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.ContractFile;
import org.luyumarket.storefront.buyer.RequisitionFile;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;

/** Lays out a contract for whoever reads it: its wording, and beside it all that is known of it. */
@Component
public class ContractSheets {

    private final Divisions divisions;

    ContractSheets(Divisions divisions) {
        this.divisions = divisions;
    }

    /** Who reads it, and the form of theirs that was refused, if one was. */
    public record Reader(ContractTurns turns, Refused refused) {

        Texts texts() {
            return turns.texts();
        }
    }

    public ContractFile file(Contract contract, Reader reader) {
        Texts texts = reader.texts();
        return new ContractFile(
                head(contract, reader.turns()),
                new ContractWordings(divisions, texts).of(contract),
                contract.revisions().stream()
                        .map(revision -> version(contract, revision, texts))
                        .toList(),
                contract.steps().stream().map(step -> step(step, texts)).toList(),
                actions(contract, reader));
    }

    private static ContractFile.Head head(Contract contract, ContractTurns turns) {
        Texts texts = turns.texts();
        String inForce = contract.inForce()
                .map(revision -> texts.get("contract.version", revision.number()))
                .orElseGet(() -> texts.get("contract.inForce.none"));
        return new ContractFile.Head(
                contract.number(),
                turns.address(contract),
                contract.source().purpose(),
                turns.badge(contract.status()),
                turns.next(contract),
                List.of(
                        new Fact(texts.get("contract.number"), contract.number()),
                        new Fact(
                                texts.get("contract.poNumber"),
                                contract.latest().terms().poNumber()),
                        new Fact(
                                texts.get("contract.requisition"),
                                contract.source().number()),
                        new Fact(texts.get("contract.inForce"), inForce)));
    }

    private static ContractFile.Version version(Contract contract, Revision revision, Texts texts) {
        return new ContractFile.Version(
                texts.get("contract.version", revision.number()),
                revision.reason(),
                state(contract, revision, texts),
                "/api/v1/contracts/" + contract.id() + "/versions/" + revision.number() + "/pdf");
    }

    private static Badge state(Contract contract, Revision revision, Texts texts) {
        boolean last = revision.equals(contract.latest());
        if (revision.isSignedByBoth()) {
            return new Badge(texts.get("contract.version.signed"), Tone.GOOD);
        }
        return last && contract.status().isOpen()
                ? new Badge(texts.get("contract.version.open"), Tone.WAIT)
                : new Badge(texts.get("contract.version.replaced"), Tone.PLAIN);
    }

    private static RequisitionFile.Step step(Contract.Step step, Texts texts) {
        return new RequisitionFile.Step(
                Shown.minute(step.at()), texts.get("contract.step." + step.action()), step.person(), step.note());
    }

    private ContractFile.Actions actions(Contract contract, Reader reader) {
        boolean open = reader.turns().binds() && contract.status().isOpen();
        boolean buyer = reader.turns().side() == Side.BUYER;
        return new ContractFile.Actions(
                Long.toString(contract.version()),
                reader.refused().problem(),
                reader.turns().binds() && contract.waitsFor(reader.turns().side()),
                open && buyer ? amending(contract, reader) : null,
                open && (buyer || contract.inForce().isEmpty())
                        ? reader.refused().orElse("cancelled", FormState.of(Map.of()))
                        : null);
    }

    private ContractFile.Amending amending(Contract contract, Reader reader) {
        Revision latest = contract.latest();
        Texts texts = reader.texts();
        List<ContractFile.Drop> drops = new ArrayList<>();
        for (Planned drop : latest.plan()) {
            drops.add(new ContractFile.Drop(
                    drops.size() + 1,
                    texts.get(
                            "contract.amend.drop",
                            new ContractWordings(divisions, texts).goods(drop, latest),
                            drop.site())));
        }
        return new ContractFile.Amending(
                reader.refused().orElse("amended", FormState.of(asItIs(latest))),
                Stream.of(PaymentMode.values())
                        .map(mode -> new Option(
                                mode.name(),
                                texts.get("contract.mode." + mode),
                                mode == latest.terms().mode()))
                        .toList(),
                drops);
    }

    private static Map<String, String> asItIs(Revision latest) {
        Map<String, String> values = new HashMap<>();
        values.put("paymentDays", Integer.toString(latest.terms().paymentDays()));
        for (int i = 0; i < latest.plan().size(); i++) {
            values.put("day" + (i + 1), latest.plan().get(i).day().toString());
            values.put(
                    "quantity" + (i + 1), Integer.toString(latest.plan().get(i).quantity()));
        }
        return values;
    }
}
