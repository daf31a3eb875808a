package org.luyumarket.portal.buyer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Shown;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.budget.Budget;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.RequisitionForm;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.springframework.stereotype.Component;

/** The form in which a requisition is written: the rows that are filled in and one more. */
@Component
class RequisitionFormSheets {

    private static final String ROWS = "rows";

    private final Divisions divisions;

    RequisitionFormSheets(Divisions divisions) {
        this.divisions = divisions;
    }

    RequisitionForm form(@Nullable UUID id, FormState form, Office office, List<Budget> items, List<Product> products) {
        return new RequisitionForm(
                office.share(),
                id == null ? office.texts().get("buyer.form.new") : form.value("purpose"),
                "/buyer/requisitions/" + (id == null ? "new" : id + "/edit"),
                form,
                items.stream()
                        .map(item -> option(form.value("budget"), item.id().toString(), label(item)))
                        .toList(),
                districts(form, unit(office), office.texts()),
                IntStream.rangeClosed(1, rows(form))
                        .mapToObj(row -> row(row, form, products, office.texts()))
                        .toList());
    }

    private static int rows(FormState form) {
        int used = IntStream.rangeClosed(1, RequisitionForms.MOST_ROWS)
                .filter(row -> !form.value("sku" + row).isEmpty())
                .max()
                .orElse(0);
        return Math.min(RequisitionForms.MOST_ROWS, Math.max(asked(form), used + 1));
    }

    private static int asked(FormState form) {
        return form.value(ROWS).matches("\\d{1,2}") ? Integer.parseInt(form.value(ROWS)) : 1;
    }

    /** The same form with a row more. */
    static FormState longer(FormInput input) {
        FormState typed = FormState.of(input.values());
        Map<String, String> values = new HashMap<>(typed.values());
        values.put(ROWS, Integer.toString(rows(typed) + 1));
        return FormState.of(values);
    }

    private static RequisitionForm.Row row(int row, FormState form, List<Product> products, Texts texts) {
        String chosen = form.value("sku" + row);
        return new RequisitionForm.Row(
                row,
                products.stream()
                        .map(product -> option(
                                chosen, product.sku(), texts.term(product.name()) + " " + Shown.price(product.price())))
                        .toList());
    }

    /** The districts of the unit's own city. */
    private List<Option> districts(FormState form, Institution unit, Texts texts) {
        String chosen =
                form.value("district").isEmpty() ? unit.terms().division().value() : form.value("district");
        DivisionCode city = unit.terms().division().city();
        return divisions.within(city).stream()
                .map(district -> option(chosen, district.code().value(), Places.name(district.code(), texts)))
                .toList();
    }

    private static String label(Budget budget) {
        return budget.item() + " " + Shown.price(budget.free());
    }

    private static Institution unit(Office office) {
        return office.seat().institution();
    }

    private static Option option(String chosen, String value, String label) {
        return new Option(value, label, value.equals(chosen));
    }
}
