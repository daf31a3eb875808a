package org.luyumarket.portal.buyer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.Shown;
import org.luyumarket.portal.UnitWords;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.Member;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members.Away;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.UnitPage;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.springframework.stereotype.Component;

/** Fills the page of a unit for its own people. */
@Component
class OwnUnitSheets {

    private static final FormState EMPTY = FormState.of(Map.of());

    private final Divisions divisions;

    OwnUnitSheets(Divisions divisions) {
        this.divisions = divisions;
    }

    /** The people of a unit and who of them is away, and what was just done or refused. */
    record Found(
            List<Member> members,
            List<Away> away,
            Refused refused,
            @Nullable String link) {}

    UnitPage page(Office office, Found found) {
        Institution unit = office.seat().institution();
        Texts texts = office.texts();
        return new UnitPage(
                office.share(),
                unit.name(),
                facts(unit, texts),
                found.members.stream()
                        .map(member -> member(member, found, texts))
                        .toList(),
                ladder(unit, texts),
                office.seat().may(MemberRole.ADMINISTRATOR),
                forms(office, found),
                found.link);
    }

    private List<Fact> facts(Institution unit, Texts texts) {
        return List.of(
                new Fact(texts.get("unit.creditCode"), unit.terms().creditCode().value()),
                new Fact(texts.get("unit.kind"), UnitWords.kind(unit.terms().kind(), texts)),
                new Fact(
                        texts.get("unit.division"),
                        divisions.fullName(unit.terms().division(), texts.locale())));
    }

    private static UnitPage.Member member(Member member, Found found, Texts texts) {
        String id = member.personId().toString();
        String note = found.away.stream()
                .filter(away -> away.person().equals(member.personId()))
                .map(away -> texts.get("unit.duties.absent", away.firstDay(), away.lastDay(), away.standIn()))
                .collect(Collectors.joining("；"));
        return new UnitPage.Member(
                id,
                member.name(),
                UnitWords.duties(member.duties(), texts),
                note,
                found.refused.orElse(id, UnitForms.filledIn(member.duties())));
    }

    private static List<Fact> ladder(Institution unit, Texts texts) {
        List<Money> limits = unit.ladder().limits();
        if (limits.isEmpty()) {
            return List.of(new Fact(texts.get("unit.ladder.every"), texts.count("unit.ladder.levels", 1)));
        }
        List<Fact> steps = new ArrayList<>();
        for (int i = 0; i < limits.size(); i++) {
            steps.add(new Fact(
                    texts.get("unit.ladder.upTo", Shown.price(limits.get(i))),
                    texts.count("unit.ladder.levels", i + 1)));
        }
        Money highest = limits.get(limits.size() - 1);
        steps.add(new Fact(
                texts.get("unit.ladder.above", Shown.price(highest)),
                texts.count("unit.ladder.levels", limits.size() + 1)));
        return steps;
    }

    private static UnitPage.Forms forms(Office office, Found found) {
        Institution unit = office.seat().institution();
        FormState absence = found.refused.orElse("absence", EMPTY);
        return new UnitPage.Forms(
                UnitWords.roles(office.texts()),
                found.refused.orElse("invitation", EMPTY),
                found.refused.orElse("limits", UnitForms.filledIn(unit)),
                absence,
                found.members.stream()
                        .filter(member ->
                                !member.personId().equals(office.seat().personId()))
                        .map(member -> new Option(
                                member.personId().toString(),
                                member.name(),
                                member.personId().toString().equals(absence.value("standIn"))))
                        .toList());
    }
}
