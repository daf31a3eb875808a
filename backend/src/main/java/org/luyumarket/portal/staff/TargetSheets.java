package org.luyumarket.portal.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Dimension;
import org.luyumarket.plan.Parts;
import org.luyumarket.plan.Target;
import org.luyumarket.plan.TargetVersion;
import org.luyumarket.platform.Counties;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.TargetFile;
import org.luyumarket.storefront.desk.TargetIndex;
import org.springframework.stereotype.Component;

/** Lays out targets as they are set. */
@Component
class TargetSheets {

    private static final Map<String, String> NAMES = Map.of(
            "value", "amount",
            "source.document", "document",
            "source.article", "article",
            "source.quote", "quote");

    private final TargetForms forms;
    private final Counties counties;

    TargetSheets(TargetForms forms, Counties counties) {
        this.forms = forms;
        this.counties = counties;
    }

    /** Which field of the form a field of a target is. */
    static String fieldName(String field) {
        return NAMES.getOrDefault(field, field);
    }

    TargetIndex index(List<Target> targets, boolean maySet, Texts texts) {
        return new TargetIndex(
                targets.stream().map(target -> row(target, texts)).toList(), maySet);
    }

    private TargetIndex.Row row(Target target, Texts texts) {
        return new TargetIndex.Row(
                "/staff/targets/" + target.code(),
                target.title(),
                target.period().toString(),
                scope(target, texts),
                TargetCards.amount(target.metric(), target.value(), texts),
                target.source().document() + " " + target.source().article(),
                target.demo());
    }

    private String scope(Target target, Texts texts) {
        String scope = target.scope().keys().entrySet().stream()
                .map(key -> name(key.getKey().dimension().orElseThrow(), key.getValue(), texts))
                .collect(Collectors.joining(" · "));
        return scope.isEmpty() ? texts.get("desk.county.all") : scope;
    }

    private String name(Dimension dimension, String value, Texts texts) {
        return EntryChoices.name(dimension, value, texts);
    }

    TargetFile newTarget(FormState form, boolean maySet, Texts texts) {
        return new TargetFile(
                texts.get("desk.targets.add"),
                "/staff/targets/new",
                maySet,
                form,
                forms.choices(form, texts),
                null,
                List.of());
    }

    TargetFile file(Found found, boolean maySet, Texts texts) {
        Target target = found.target();
        return new TargetFile(
                target.title(),
                "/staff/targets/" + target.code(),
                maySet,
                found.form(),
                forms.choices(found.form(), texts),
                Optional.ofNullable(found.parts())
                        .map(parts -> parts(parts, found.split(), texts))
                        .orElse(null),
                found.versions().stream()
                        .map(version -> version(version, texts))
                        .toList());
    }

    private TargetFile.Parts parts(Parts parts, Optional<FormState> refused, Texts texts) {
        Target whole = parts.whole();
        String lead = parts.proposed()
                ? texts.get("desk.targets.parts.proposed")
                : texts.get("desk.targets.parts.decided", TargetCards.amount(whole.metric(), parts.missing(), texts));
        return new TargetFile.Parts(
                "/staff/targets/" + whole.code() + "/parts",
                Integer.toString(whole.version()),
                TargetCards.unit(whole.metric(), texts),
                lead,
                refused.orElseGet(() -> TargetForms.filledIn(parts)),
                counties.all().stream()
                        .map(county -> new TargetFile.Part(
                                TargetForms.field(county.code()), Places.name(county.code(), texts)))
                        .toList());
    }

    private static TargetFile.Version version(TargetVersion version, Texts texts) {
        return new TargetFile.Version(
                Integer.toString(version.version()),
                Shown.minute(version.at()),
                version.by(),
                TargetCards.amount(version.goal().metric(), version.goal().value(), texts),
                version.goal().title());
    }

    /** A target, what it said before, its parts if it has any, and the forms, one of which may come back refused. */
    record Found(
            Target target,
            List<TargetVersion> versions,
            @Nullable Parts parts,
            FormState form,
            Optional<FormState> split) {}
}
