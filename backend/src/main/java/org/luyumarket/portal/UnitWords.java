package org.luyumarket.portal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luyumarket.procurement.institution.InstitutionKind;
import org.luyumarket.procurement.institution.InstitutionStatus;
import org.luyumarket.procurement.institution.Member.Duties;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.Tone;

/** Units and what people do for them, in words. */
public final class UnitWords {

    private UnitWords() {}

    public static String kind(InstitutionKind kind, Texts texts) {
        return texts.get("unit.kind." + kind);
    }

    public static List<Option> kinds(String chosen, Texts texts) {
        return Arrays.stream(InstitutionKind.values())
                .map(kind ->
                        new Option(kind.name(), kind(kind, texts), kind.name().equals(chosen)))
                .toList();
    }

    public static Badge state(InstitutionStatus status, Texts texts) {
        return new Badge(
                texts.get("unit.state." + status),
                switch (status) {
                    case ACTIVE -> Tone.GOOD;
                    case LISTED, APPLIED -> Tone.WAIT;
                    case REFUSED -> Tone.BAD;
                    case MERGED, DISSOLVED -> Tone.PLAIN;
                });
    }

    public static String duties(Duties duties, Texts texts) {
        Stream<String> roles = duties.roles().stream()
                .filter(role -> role != MemberRole.APPROVER)
                .sorted()
                .map(role -> texts.get("unit.role." + role));
        Stream<String> level =
                duties.level() == 0 ? Stream.empty() : Stream.of(texts.get("unit.duties.level", duties.level()));
        return listed(Stream.concat(roles, level), texts);
    }

    public static String roles(List<MemberRole> roles, Texts texts) {
        return listed(roles.stream().map(role -> texts.get("unit.role." + role)), texts);
    }

    private static String listed(Stream<String> words, Texts texts) {
        return words.collect(Collectors.joining(texts.isEnglish() ? ", " : "、"));
    }

    public static List<Option> roles(Texts texts) {
        return Arrays.stream(MemberRole.values())
                .map(role -> new Option(role.name(), texts.get("unit.role." + role), false))
                .toList();
    }
}
