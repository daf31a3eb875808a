package org.luyumarket.procurement.contract;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.luyumarket.procurement.contract.Revision.Line;
import org.luyumarket.procurement.contract.Revision.Planned;
import org.luyumarket.procurement.requisition.Drop;
import org.luyumarket.procurement.requisition.Requisition;

/** What a version says, before it is printed. */
record Wording(int number, Terms terms, List<Line> lines, List<Planned> plan, String reason, Instant at) {

    /** The first version of each supplier's contract, by supplier: together they are the requisition. */
    static Map<String, Wording> of(Requisition requisition, Terms terms, Instant at) {
        return requisition.lines().stream()
                .collect(Collectors.groupingBy(
                        Requisition.Line::supplierId,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(), lines -> first(lines, requisition.plan(), terms, at))));
    }

    private static Wording first(List<Requisition.Line> lines, List<Drop> plan, Terms terms, Instant at) {
        return new Wording(
                1,
                terms,
                lines.stream().map(Wording::line).toList(),
                plan.stream()
                        .filter(drop ->
                                lines.stream().anyMatch(line -> line.sku().equals(drop.sku())))
                        .map(Wording::planned)
                        .toList(),
                "",
                at);
    }

    /** The version after the latest, as an amendment has it. */
    static Wording after(Contract contract, Amendment amendment, Instant at) {
        return new Wording(
                contract.latest().number() + 1,
                amendment.terms().numbered(contract.number()),
                amendment.lines(contract.heldBy()),
                amendment.plan(),
                amendment.reason().strip(),
                at);
    }

    Wording numbered(String contractNumber) {
        return new Wording(number, terms.numbered(contractNumber), lines, plan, reason, at);
    }

    private static Line line(Requisition.Line line) {
        return new Line(
                line.number(),
                line.sku(),
                line.name(),
                line.county(),
                line.category(),
                line.quantity(),
                line.unitPrice(),
                line.unitWeight());
    }

    private static Planned planned(Drop drop) {
        return new Planned(drop.day(), drop.site(), drop.division(), drop.address(), drop.sku(), drop.quantity());
    }
}
