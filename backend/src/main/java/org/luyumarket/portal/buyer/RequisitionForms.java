package org.luyumarket.portal.buyer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.portal.FormInput;
import org.luyumarket.procurement.quotation.Award;
import org.luyumarket.procurement.quotation.Quotation;
import org.luyumarket.procurement.requisition.Drop;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.requisition.Requisition.Line;
import org.luyumarket.procurement.requisition.RequisitionDraft;
import org.luyumarket.procurement.requisition.RequisitionDraft.Want;
import org.luyumarket.storefront.desk.FormState;

/** Reads and fills the form of a requisition, whose rows are its delivery plan; what is wanted is the sum of the rows. */
final class RequisitionForms {

    static final int MOST_ROWS = 40;

    private static final UUID NONE = new UUID(0, 0);
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern PLANNED = Pattern.compile("plan\\[(\\d+)]\\.(\\w+)");

    private RequisitionForms() {}

    static FormState filledIn(Requisition requisition) {
        Drop first = requisition.plan().get(0);
        Map<String, String> values = new HashMap<>(Map.of(
                "version", Long.toString(requisition.version()),
                "purpose", requisition.head().purpose(),
                "budget", requisition.head().budget().toString(),
                "district", first.division().value(),
                "address", first.address()));
        for (int i = 0; i < requisition.plan().size(); i++) {
            Drop drop = requisition.plan().get(i);
            int row = i + 1;
            values.put("sku" + row, drop.sku());
            values.put("quantity" + row, Integer.toString(drop.quantity()));
            values.put("day" + row, drop.day().toString());
            values.put("site" + row, drop.site());
            values.put("quotation" + row, quotation(requisition, drop.sku()));
        }
        return FormState.of(values);
    }

    /** A first row for what was offered, as many units as make up the weight that was asked for. */
    static FormState filledIn(Quotation quotation, Award award) {
        long unit = award.offer().unitWeight().grams();
        long wanted = quotation.wanted().weight().grams();
        return FormState.of(Map.of(
                "purpose", quotation.wanted().goods(),
                "sku1", award.offer().sku(),
                "quantity1", Long.toString((wanted + unit - 1) / unit),
                "quotation1", quotation.id().toString()));
    }

    private static String quotation(Requisition requisition, String sku) {
        return requisition.lines().stream()
                .filter(line -> line.sku().equals(sku))
                .map(Line::quoted)
                .filter(Objects::nonNull)
                .map(quoted -> quoted.id().toString())
                .findFirst()
                .orElse("");
    }

    static RequisitionDraft draft(UUID institution, FormInput input) {
        DivisionCode district = DivisionCode.isWellFormed(input.text("district"))
                ? new DivisionCode(input.text("district"))
                : DivisionCode.SHANDONG;
        List<Drop> plan =
                used(input).stream().map(row -> drop(input, row, district)).toList();
        RequisitionDraft draft = new RequisitionDraft(
                institution,
                uuid(input.text("budget")),
                input.requiredText("purpose"),
                wants(plan, quoted(input)),
                plan);
        input.refuseIfAny();
        return draft;
    }

    private static List<Integer> used(FormInput input) {
        return IntStream.rangeClosed(1, MOST_ROWS)
                .filter(row -> !input.isBlank("sku" + row))
                .boxed()
                .toList();
    }

    private static Drop drop(FormInput input, int row, DivisionCode district) {
        return new Drop(
                input.day("day" + row),
                input.requiredText("site" + row),
                district,
                input.requiredText("address"),
                input.text("sku" + row),
                input.number("quantity" + row));
    }

    /** The requests that the products of the rows were quoted in. */
    private static Map<String, UUID> quoted(FormInput input) {
        return used(input).stream()
                .filter(row -> !input.isBlank("quotation" + row))
                .collect(toMap(
                        row -> input.text("sku" + row),
                        row -> uuid(input.text("quotation" + row)),
                        (one, other) -> one));
    }

    private static List<Want> wants(List<Drop> plan, Map<String, UUID> quoted) {
        Map<String, Integer> sums =
                plan.stream().collect(groupingBy(Drop::sku, LinkedHashMap::new, summingInt(Drop::quantity)));
        return sums.entrySet().stream()
                .map(sum -> new Want(sum.getKey(), sum.getValue(), quoted.get(sum.getKey())))
                .toList();
    }

    private static UUID uuid(String text) {
        return UUID_SHAPE.matcher(text).matches() ? UUID.fromString(text) : NONE;
    }

    /** The plan counts the rows that were used, from 0; fields count all rows, from 1. */
    static UnaryOperator<String> fieldNames(FormInput input) {
        List<Integer> used = used(input);
        return field -> {
            Matcher planned = PLANNED.matcher(field);
            boolean known = planned.matches() && Integer.parseInt(planned.group(1)) < used.size();
            return known ? planned.group(2) + used.get(Integer.parseInt(planned.group(1))) : field;
        };
    }
}
