package org.luyumarket.portal.staff;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Category;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;
import org.luyumarket.plan.Metric;
import org.luyumarket.plan.Parts;
import org.luyumarket.plan.Period;
import org.luyumarket.plan.Scope;
import org.luyumarket.plan.Source;
import org.luyumarket.plan.Target;
import org.luyumarket.plan.TargetDraft;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Places;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Filters;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.springframework.stereotype.Component;

/** Reads and fills the forms of a target: amounts in 万元, tonnes or numbers, parts in a field for each county. */
@Component
class TargetForms {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
    private static final int MILLIONTHS = 6;

    private final Counties counties;
    private final Divisions divisions;

    TargetForms(Counties counties, Divisions divisions) {
        this.counties = counties;
        this.divisions = divisions;
    }

    static TargetDraft draft(FormInput input) {
        Metric metric = one(Metric.values(), input.text("metric")).orElse(Metric.MONEY);
        Optional<Period> period = Period.parse(input.text("period"));
        if (period.isEmpty()) {
            input.error("period", "year-or-season");
        }
        TargetDraft draft = new TargetDraft(
                input.requiredText("title"),
                metric,
                amount("amount", metric, input),
                period.orElse(Period.year(2000)),
                new Scope(
                        division(input, "county"),
                        division(input, "city"),
                        one(Channel.values(), input.text("channel")).orElse(null),
                        one(Mode.values(), input.text("mode")).orElse(null),
                        input.optionalText("category")),
                new Source(input.requiredText("document"), input.text("article"), input.text("quote")));
        input.refuseIfAny();
        return draft;
    }

    /** What was left blank is nothing. */
    Map<DivisionCode, Long> parts(Metric metric, FormInput input) {
        Map<DivisionCode, Long> parts = new TreeMap<>();
        counties.all().stream()
                .filter(county -> !input.isBlank(field(county.code())))
                .forEach(county -> parts.put(county.code(), amount(field(county.code()), metric, input)));
        input.refuseIfAny();
        return parts;
    }

    static String field(DivisionCode county) {
        return "part-" + county;
    }

    private static long amount(String field, Metric metric, FormInput input) {
        String typed = input.text(field).replace(",", "");
        try {
            if (AMOUNT.matcher(typed).matches()) {
                return new BigDecimal(typed).movePointRight(digits(metric)).longValueExact();
            }
        } catch (ArithmeticException tooFine) {
            input.error(field, "typed-amount");
            return 0;
        }
        input.error(field, "typed-amount");
        return 0;
    }

    static String typed(Metric metric, long value) {
        BigDecimal exact = BigDecimal.valueOf(value, digits(metric)).stripTrailingZeros();
        return exact.setScale(Math.max(0, exact.scale())).toPlainString();
    }

    private static int digits(Metric metric) {
        return switch (metric) {
            case MONEY, WEIGHT -> MILLIONTHS;
            case ORDERS, HOUSEHOLDS -> 0;
        };
    }

    private static @Nullable DivisionCode division(FormInput input, String field) {
        return Optional.of(input.text(field))
                .filter(DivisionCode::isWellFormed)
                .map(DivisionCode::new)
                .orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    static FormState filledIn(Target target) {
        Map<String, String> values = new HashMap<>(Map.of(
                "version", Integer.toString(target.version()),
                "title", target.title(),
                "metric", target.metric().name(),
                "amount", typed(target.metric(), target.value()),
                "period", target.period().toString(),
                "document", target.source().document(),
                "article", target.source().article(),
                "quote", target.source().quote()));
        target.scope()
                .keys()
                .forEach((grouping, key) ->
                        values.put(EntryQuery.field(grouping.dimension().orElseThrow()), key));
        return FormState.of(values);
    }

    static FormState filledIn(Parts parts) {
        Map<String, String> values = new HashMap<>();
        Metric metric = parts.whole().metric();
        parts.values().forEach((county, value) -> values.put(field(county), typed(metric, value)));
        return FormState.of(values);
    }

    List<Filters.Choice> choices(FormState form, Texts texts) {
        String any = texts.get("desk.field.any");
        return List.of(
                new Filters.Choice(
                        "metric",
                        texts.get("desk.targets.metric"),
                        null,
                        options(Metric.values(), form.value("metric"), m -> texts.get("desk.targets.metric." + m))),
                new Filters.Choice(
                        "county",
                        texts.get("desk.field.county"),
                        any,
                        counties.all().stream()
                                .map(county -> option(
                                        form, "county", county.code().value(), Places.name(county.code(), texts)))
                                .toList()),
                new Filters.Choice(
                        "city",
                        texts.get("desk.field.city"),
                        any,
                        divisions.within(DivisionCode.SHANDONG).stream()
                                .map(city -> option(form, "city", city.code().value(), Places.name(city.code(), texts)))
                                .toList()),
                new Filters.Choice(
                        "channel",
                        texts.get("desk.field.channel"),
                        any,
                        options(Channel.values(), form.value("channel"), c -> texts.get("desk.channel." + c))),
                new Filters.Choice(
                        "mode",
                        texts.get("desk.field.mode"),
                        any,
                        options(Mode.values(), form.value("mode"), m -> texts.get("desk.mode." + m))),
                new Filters.Choice(
                        "category",
                        texts.get("desk.field.category"),
                        any,
                        Arrays.stream(Category.values())
                                .map(Category::code)
                                .map(code -> option(form, "category", code, texts.get("category." + code)))
                                .toList()));
    }

    private static <E extends Enum<E>> List<Option> options(E[] values, String chosen, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Option(
                        value.name(), label.apply(value), value.name().equals(chosen)))
                .toList();
    }

    private static Option option(FormState form, String field, String value, String label) {
        return new Option(value, label, form.value(field).equals(value));
    }
}
