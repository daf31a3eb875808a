package org.luyumarket.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The pairs read from {@code counties.txt}; names come from the table of divisions. */
@Component
class CountyPairs implements Counties {

    private final List<County> all;
    private final Map<DivisionCode, County> byCode;

    CountyPairs(Divisions divisions) {
        this.all = new ReferenceFile("counties.txt")
                .lines().stream().map(line -> read(line, divisions)).toList();
        this.byCode = all.stream().collect(Collectors.toUnmodifiableMap(County::code, Function.identity()));
    }

    private static County read(String line, Divisions divisions) {
        Division county = division(line.substring(0, 6), divisions);
        Division city = division(line.substring(7), divisions);
        return new County(county.code(), county.name(), city.code(), city.name());
    }

    private static Division division(String code, Divisions divisions) {
        return divisions.find(new DivisionCode(code)).orElseThrow();
    }

    @Override
    public List<County> all() {
        return all;
    }

    @Override
    public Optional<County> find(DivisionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
