package org.luyumarket.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.luyumarket.platform.Divisions;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.Revision;
import org.luyumarket.procurement.contract.Revision.Planned;
import org.luyumarket.procurement.contract.Side;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.ContractFile;
import org.luyumarket.storefront.buyer.RequisitionFile;
import org.luyumarket.storefront.desk.Fact;

/** Lays out what the latest version of a contract says. */
record ContractWordings(Divisions divisions, Texts texts) {

    ContractFile.Wording of(Contract contract) {
        Revision latest = contract.latest();
        Contract.Parties parties = contract.parties();
        return new ContractFile.Wording(
                texts.get("contract.title", latest.number()),
                List.of(
                        party(Side.BUYER, parties.buyer(), parties.buyerCode()),
                        party(Side.SUPPLIER, parties.supplier(), parties.supplierCode())),
                latest.lines().stream()
                        .map(line -> line(line, parties.supplier()))
                        .toList(),
                Shown.price(latest.amount()),
                latest.plan().stream().map(drop -> planned(drop, latest)).toList(),
                terms(latest),
                Stream.of(Side.values()).map(side -> signature(side, latest)).toList());
    }

    private Fact party(Side side, String name, String code) {
        return new Fact(texts.get("contract.party." + side), texts.get("contract.party", name, code));
    }

    private RequisitionFile.Line line(Revision.Line line, String supplier) {
        return new RequisitionFile.Line(
                texts.term(line.name()),
                line.sku(),
                supplier,
                Shown.price(line.unitPrice()),
                "",
                Shown.perKilogram(line.unitPrice(), line.unitWeight()),
                line.quantity(),
                Shown.price(line.amount()));
    }

    private RequisitionFile.Planned planned(Planned drop, Revision revision) {
        return new RequisitionFile.Planned(
                drop.day().toString(),
                drop.site(),
                divisions.fullName(drop.division(), texts.locale()) + " " + drop.address(),
                goods(drop, revision),
                drop.quantity());
    }

    String goods(Planned drop, Revision revision) {
        return revision.lines().stream()
                .filter(line -> line.sku().equals(drop.sku()))
                .map(line -> texts.term(line.name()))
                .findFirst()
                .orElse(drop.sku());
    }

    private List<String> terms(Revision revision) {
        List<String> terms = new ArrayList<>();
        terms.add(texts.get(
                "contract.term." + revision.terms().mode(), revision.terms().paymentDays()));
        if (!revision.terms().conditions().isEmpty()) {
            terms.add(revision.terms().conditions());
        }
        return terms;
    }

    private Fact signature(Side side, Revision revision) {
        String signed = revision.signature(side)
                .map(given -> texts.get("contract.signed", given.person(), Shown.minute(given.at())))
                .orElseGet(() -> texts.get("contract.unsigned"));
        return new Fact(texts.get("contract.party." + side), signed);
    }
}
