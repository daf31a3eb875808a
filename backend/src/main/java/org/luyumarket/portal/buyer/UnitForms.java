package org.luyumarket.portal.buyer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Shown;
import org.luyumarket.procurement.institution.ApprovalLadder;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.Member.Duties;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members.Absence;
import org.luyumarket.storefront.desk.FormState;

/** Reads and fills the forms of a unit's own page. */
final class UnitForms {

    private static final int LIMITS = 4;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private UnitForms() {}

    static Duties duties(FormInput input) {
        List<String> ticked = input.all("roles");
        Set<MemberRole> roles = Arrays.stream(MemberRole.values())
                .filter(role -> ticked.contains(role.name()))
                .collect(Collectors.toSet());
        int level = input.optionalNumber("level").orElse(0);
        if (roles.isEmpty()) {
            input.error("level", "some-duty");
        }
        input.refuseIfAny();
        return new Duties(roles, level);
    }

    static FormState filledIn(Duties duties) {
        return FormState.of(Map.of(
                "roles",
                duties.roles().stream().map(MemberRole::name).sorted().collect(Collectors.joining(",")),
                "level",
                duties.level() == 0 ? "" : Integer.toString(duties.level())));
    }

    static ApprovalLadder ladder(FormInput input) {
        List<Money> limits = IntStream.rangeClosed(1, LIMITS)
                .mapToObj(level -> input.optionalMoney("limit" + level))
                .flatMap(Optional::stream)
                .toList();
        input.refuseIfAny();
        return new ApprovalLadder(limits);
    }

    static FormState filledIn(Institution unit) {
        List<Money> limits = unit.ladder().limits();
        Map<String, String> values = IntStream.range(0, limits.size())
                .boxed()
                .collect(Collectors.toMap(index -> "limit" + (index + 1), index -> Shown.amount(limits.get(index))));
        values.put("version", Long.toString(unit.version()));
        return FormState.of(values);
    }

    static Absence absence(FormInput input) {
        String standIn = input.requiredText("standIn");
        Absence absence = new Absence(
                UUID_SHAPE.matcher(standIn).matches() ? UUID.fromString(standIn) : NOBODY,
                input.day("firstDay"),
                input.day("lastDay"));
        input.refuseIfAny();
        return absence;
    }
}
