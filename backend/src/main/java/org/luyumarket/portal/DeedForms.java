package org.luyumarket.portal;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.DeedForm;
import org.luyumarket.storefront.desk.DeedForm.Ask;
import org.luyumarket.storefront.desk.DeedForm.Weight;
import org.luyumarket.storefront.desk.FormState;

/**
 * The forms of a page on which a matter is settled. The words of a form stand under {@code area.name}, those of its button under
 * {@code .do} and what should be known before, where there is something, under {@code .hint}; the same goes for its fields.
 */
public record DeedForms(String area, UnaryOperator<String> address, Refused refused, Texts texts) {

    public DeedForm of(String name, Weight weight, Ask... asks) {
        return of(name, weight, Map.of(), asks);
    }

    /** A form that shows these values as long as nobody typed others. */
    public DeedForm of(String name, Weight weight, Map<String, String> untouched, Ask... asks) {
        String key = area + "." + name;
        return new DeedForm(
                name,
                address.apply("/" + name),
                new DeedForm.Words(texts.get(key), texts.find(key + ".hint").orElse(""), texts.get(key + ".do")),
                List.of(asks),
                weight,
                refused.orElse(name, FormState.of(untouched)));
    }

    public Ask area(String form, String field) {
        String key = area + "." + form + "." + field;
        return Ask.area(field, texts.get(key), texts.find(key + ".hint").orElse(null));
    }

    public Ask line(String form, String field) {
        String key = area + "." + form + "." + field;
        return Ask.line(field, texts.get(key), texts.find(key + ".hint").orElse(null));
    }
}
