package org.luyumarket.platform;

import static java.util.Collections.emptyList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The divisions read from {@code divisions.txt}, which lists each parent before its parts. */
@Component
class DivisionTable implements Divisions {

    private final Map<DivisionCode, Division> byCode = new HashMap<>();
    private final Map<DivisionCode, List<Division>> parts = new HashMap<>();
    private final Map<DivisionCode, FormerDivision> former = new HashMap<>();
    private final List<Division> provinces = new ArrayList<>();

    DivisionTable() {
        new ReferenceFile("divisions.txt").lines().forEach(this::read);
        new ReferenceFile("former-divisions.txt")
                .lines().stream().map(FormerDivision::of).forEach(division -> former.put(division.code(), division));
    }

    private void read(String line) {
        DivisionCode code = new DivisionCode(line.substring(0, 6));
        Division division = new Division(code, line.substring(7), parentOf(code));
        byCode.put(code, division);
        DivisionCode parent = division.parent();
        List<Division> siblings = parent == null ? provinces : parts.computeIfAbsent(parent, any -> new ArrayList<>());
        siblings.add(division);
    }

    private static @Nullable DivisionCode parentOf(DivisionCode code) {
        if (code.equals(code.province())) {
            return null;
        }
        return code.equals(code.city()) ? code.province() : code.city();
    }

    @Override
    public Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public Optional<FormerDivision> former(DivisionCode code) {
        return Optional.ofNullable(former.get(code));
    }

    @Override
    public Optional<FormerDivision> former(String name) {
        return former.values().stream()
                .filter(division -> division.name().equals(name))
                .findFirst();
    }

    @Override
    public List<Division> provinces() {
        return List.copyOf(provinces);
    }

    @Override
    public List<Division> within(DivisionCode parent) {
        return List.copyOf(parts.getOrDefault(parent, emptyList()));
    }

    @Override
    public boolean isDeliverable(DivisionCode code) {
        return byCode.containsKey(code) && !parts.containsKey(code);
    }

    @Override
    public String fullName(DivisionCode code) {
        return fromProvinceDown(code).map(Division::name).collect(Collectors.joining());
    }

    @Override
    public String fullName(DivisionCode code, Locale language) {
        return PlaceNames.isEnglish(language)
                ? fromProvinceDown(code)
                        .map(division -> PlaceNames.of(division.code(), language))
                        .reduce("", (wider, part) -> wider.isEmpty() ? part : part + ", " + wider)
                : fullName(code);
    }

    private Stream<Division> fromProvinceDown(DivisionCode code) {
        return Stream.of(code.province(), code.city(), code)
                .distinct()
                .map(this::find)
                .flatMap(Optional::stream)
                .filter(division -> !isMereGrouping(division));
    }

    /** 市辖区, 县 and 省直辖县级行政区划 only group districts; nobody writes them in an address. */
    private static boolean isMereGrouping(Division division) {
        return division.name().equals("市辖区")
                || division.name().equals("县")
                || division.name().endsWith("直辖县级行政区划");
    }
}
