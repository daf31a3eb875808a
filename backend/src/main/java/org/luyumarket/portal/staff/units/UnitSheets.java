package org.luyumarket.portal.staff.units;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.Shown;
import org.luyumarket.portal.UnitWords;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.InstitutionStatus;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.institution.Member;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.OrderFile;
import org.luyumarket.storefront.desk.UnitFile;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Fills the page of one unit. */
@Component
class UnitSheets {

    static final String DECIDED = "decided";
    static final String RENAMED = "renamed";
    static final String CORRECTED = "corrected";
    private static final FormState EMPTY = FormState.of(Map.of());

    private final Institutions institutions;
    private final Divisions divisions;

    UnitSheets(Institutions institutions, Divisions divisions) {
        this.institutions = institutions;
        this.divisions = divisions;
    }

    /** A unit with its people, the name of the one it went into (empty for none), and what was just done. */
    record Found(
            Institution.File file,
            List<Member> members,
            String successor,
            Refused refused,
            @Nullable String link) {}

    Mono<String> successor(UUID id, Person viewer) {
        return institutions
                .find(id, viewer)
                .mapNotNull(Institution::mergedInto)
                .flatMap(successor -> institutions.find(successor, viewer))
                .map(Institution::name)
                .onErrorResume(Refusal.class, unseen -> Mono.empty())
                .defaultIfEmpty("");
    }

    UnitFile file(Found found, Person person, Texts texts) {
        Institution unit = found.file.institution();
        return new UnitFile(
                head(unit, texts),
                facts(unit, found.successor, texts),
                found.file.formerNames().stream()
                        .map(former -> former(former.name(), former.lastDay(), texts))
                        .toList(),
                found.file.formerCodes().stream()
                        .map(former -> former(former.code(), former.lastDay(), texts))
                        .toList(),
                found.file.steps().stream().map(step -> step(step, texts)).toList(),
                found.members.stream()
                        .map(member -> member.name() + " · " + UnitWords.duties(member.duties(), texts))
                        .toList(),
                acts(unit, person),
                forms(found.refused),
                found.link);
    }

    private static Fact former(String value, LocalDate lastDay, Texts texts) {
        return new Fact(value, texts.get("unit.former.until", lastDay));
    }

    private static UnitFile.Forms forms(Refused refused) {
        return new UnitFile.Forms(
                refused.form(),
                refused.orElse(DECIDED, EMPTY),
                refused.orElse(RENAMED, EMPTY),
                refused.orElse(CORRECTED, EMPTY));
    }

    private static UnitFile.Head head(Institution unit, Texts texts) {
        String warning = unit.terms().creditCode().isChecked()
                ? null
                : texts.get(
                        "unit.creditCode.unchecked",
                        requireNonNullElse(unit.terms().codeReason(), ""));
        return new UnitFile.Head(
                unit.name(),
                "/staff/units/" + unit.id(),
                UnitWords.state(unit.status(), texts),
                warning,
                String.valueOf(unit.version()));
    }

    private List<Fact> facts(Institution unit, String successor, Texts texts) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(texts.get("unit.creditCode"), unit.terms().creditCode().value()),
                new Fact(texts.get("unit.kind"), UnitWords.kind(unit.terms().kind(), texts)),
                new Fact(
                        texts.get("unit.division"),
                        divisions.fullName(unit.terms().division(), texts.locale()))));
        if (!successor.isEmpty()) {
            facts.add(new Fact(texts.get("unit.fact.mergedInto"), successor));
        }
        if (unit.endedOn() != null) {
            facts.add(new Fact(texts.get("unit.fact.endedOn"), unit.endedOn().toString()));
        }
        return facts;
    }

    private static OrderFile.Step step(Institution.Step step, Texts texts) {
        return new OrderFile.Step(
                Shown.minute(step.at()), texts.get("unit.step." + step.action()), step.person(), step.note());
    }

    private static UnitFile.Acts acts(Institution unit, Person person) {
        boolean keeps = unit.isKeptBy(person);
        boolean listed = keeps && unit.status() == InstitutionStatus.LISTED;
        boolean goesOn = keeps && (listed || unit.isActive());
        return new UnitFile.Acts(keeps && unit.status() == InstitutionStatus.APPLIED, listed, goesOn);
    }
}
