package org.luyumarket.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads a division as people write it: by its code, its full name, in Shandong without the province, or its own name where only one
 * division has it. One that no longer exists is read as what became of it.
 */
@Component
public class DivisionReader {

    private static final String SHANDONG = DivisionCode.SHANDONG.value().substring(0, 2);

    private final Map<String, DivisionCode> byFullName = new HashMap<>();
    private final Map<String, DivisionCode> byOwnName = new HashMap<>();
    private final Divisions divisions;

    public DivisionReader(Divisions divisions) {
        this.divisions = divisions;
        List<Division> all = divisions.provinces().stream()
                .flatMap(province -> Stream.concat(Stream.of(province), below(province)))
                .toList();
        Map<String, List<Division>> named = new HashMap<>();
        for (Division division : all) {
            byFullName.putIfAbsent(divisions.fullName(division.code()), division.code());
            byFullName.putIfAbsent(divisions.fullName(division.code(), Locale.ENGLISH), division.code());
            named.merge(division.name(), List.of(division), DivisionReader::both);
        }
        named.forEach((name, several) -> only(several).ifPresent(one -> byOwnName.put(name, one)));
    }

    private Stream<Division> below(Division division) {
        return divisions.within(division.code()).stream().flatMap(part -> Stream.concat(Stream.of(part), below(part)));
    }

    private static List<Division> both(List<Division> some, List<Division> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Of several with one name the one in Shandong is meant, if there is just one. */
    private static Optional<DivisionCode> only(List<Division> several) {
        List<DivisionCode> there = several.stream()
                .map(Division::code)
                .filter(code -> several.size() == 1 || code.value().startsWith(SHANDONG))
                .toList();
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    public Optional<DivisionCode> read(String text) {
        return written(text).flatMap(this::today);
    }

    /** The same, but one that no longer exists as the code that it had. */
    public Optional<DivisionCode> written(String text) {
        if (DivisionCode.isWellFormed(text)) {
            return Optional.of(new DivisionCode(text))
                    .filter(code -> today(code).isPresent());
        }
        return Optional.ofNullable(byFullName.get(text))
                .or(() -> Optional.ofNullable(byOwnName.get(text)))
                .or(() -> Optional.ofNullable(byOwnName.get(text + "市")))
                .or(() -> Optional.ofNullable(byFullName.get("山东省" + text)))
                .or(() -> divisions.former(withoutProvince(text)).map(FormerDivision::code));
    }

    /** Empty for one that exists. */
    public Optional<FormerDivision> former(DivisionCode code) {
        return divisions.former(code);
    }

    /** The code that stands for it today; empty if it never existed. */
    public Optional<DivisionCode> today(DivisionCode code) {
        return Optional.of(divisions.today(code))
                .filter(today -> divisions.find(today).isPresent());
    }

    public String fullName(DivisionCode code, Locale language) {
        return divisions.fullName(code, language);
    }

    private static String withoutProvince(String text) {
        return text.replaceFirst("^(山东省|重庆市)", "");
    }
}
