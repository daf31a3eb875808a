package org.luyumarket.portal.staff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.luyumarket.identity.Person;
import org.luyumarket.plan.WorkItem;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Refused;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.WorkForm;
import org.springframework.stereotype.Component;

/** Reads and fills the form of a line of the work ledger; evidence is rows of two fields, numbered from 1. */
@Component
class WorkForms {

    private static final int EVIDENCE = 3;
    private static final int MOST_FILES = 6;

    private final Counties counties;

    WorkForms(Counties counties) {
        this.counties = counties;
    }

    static FormState empty(int year) {
        return FormState.of(Map.of("year", Integer.toString(year)));
    }

    private static FormState filledIn(WorkItem item) {
        WorkItem.Content content = item.content();
        Map<String, String> values = new HashMap<>(Map.of(
                "version", Long.toString(item.version()),
                "year", Integer.toString(content.year()),
                "task", content.task(),
                "measure", content.measure(),
                "milestone", content.milestone().toString(),
                "unit", content.unit(),
                "state", content.state().name(),
                "progress", content.progress()));
        Optional.ofNullable(content.county()).ifPresent(county -> values.put("county", county.value()));
        for (int row = 1; row <= content.evidence().size(); row++) {
            values.put("reference" + row, content.evidence().get(row - 1).reference());
            values.put("note" + row, content.evidence().get(row - 1).note());
        }
        return FormState.of(values);
    }

    static WorkItem.Content content(FormInput input) {
        WorkItem.Content content = new WorkItem.Content(
                input.number("year"),
                Optional.of(input.text("county"))
                        .filter(DivisionCode::isWellFormed)
                        .map(DivisionCode::new)
                        .orElse(null),
                input.requiredText("task"),
                input.requiredText("measure"),
                input.day("milestone"),
                input.requiredText("unit"),
                state(input.text("state")),
                input.text("progress"),
                IntStream.rangeClosed(1, EVIDENCE)
                        .filter(row -> !input.isBlank("reference" + row))
                        .mapToObj(row -> new WorkItem.Evidence(input.text("reference" + row), input.text("note" + row)))
                        .toList());
        input.refuseIfAny();
        return content;
    }

    private static WorkItem.State state(String name) {
        return Arrays.stream(WorkItem.State.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(WorkItem.State.PLANNED);
    }

    /** For a line that is not there yet. */
    WorkForm page(FormState form, Person person, Texts texts) {
        return new WorkForm(
                texts.get("desk.work.add"),
                "/staff/work/new",
                form,
                counties(form, person, texts),
                states(form, texts),
                true,
                WorkForm.Files.NONE);
    }

    WorkForm page(WorkItem item, Refused refused, Person person, Texts texts) {
        FormState form = refused.orElse("line", filledIn(item));
        return new WorkForm(
                form.value("task"),
                "/staff/work/" + item.id(),
                form,
                counties(form, person, texts),
                states(form, texts),
                item.isKeptBy(person),
                files(item, refused, person));
    }

    private static WorkForm.Files files(WorkItem item, Refused refused, Person person) {
        return new WorkForm.Files(
                refused.orElse("file", FormState.of(Map.of())),
                item.isKeptBy(person) && item.files().size() < MOST_FILES,
                item.files().stream()
                        .map(file -> new WorkForm.File(
                                "/api/v1/plan/work/" + item.id() + "/files/" + file.id(), file.name(), file.addedBy()))
                        .toList());
    }

    private List<Option> counties(FormState form, Person person, Texts texts) {
        return counties.all().stream()
                .filter(county -> person.limitedTo().map(county.code()::equals).orElse(true))
                .map(county -> option("county", county.code().value(), Places.name(county.code(), texts), form))
                .toList();
    }

    private static List<Option> states(FormState form, Texts texts) {
        return Arrays.stream(WorkItem.State.values())
                .map(state -> option("state", state.name(), texts.get("desk.work.state." + state), form))
                .toList();
    }

    private static Option option(String field, String value, String label, FormState form) {
        return new Option(value, label, form.value(field).equals(value));
    }
}
