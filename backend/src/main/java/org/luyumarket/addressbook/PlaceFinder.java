package org.luyumarket.addressbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luyumarket.platform.Division;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;

/** Finds where a text names a place, from its province down or by a name that says enough alone. */
final class PlaceFinder {

    /** 市辖区 and the like are in the tables and in copied addresses, and name no place. */
    private static final Pattern GROUPING = Pattern.compile("市辖区|县|.*直辖县级行政区划");

    private static final Pattern GAP = Pattern.compile("(?: |市辖区)*");

    /** 任城路 is no 任城区. */
    private static final Pattern ROAD = Pattern.compile("[东西南北中]?(?:路|街|大道|大街|巷)");

    private final Divisions divisions;

    PlaceFinder(Divisions divisions) {
        this.divisions = divisions;
    }

    /** A place and the part of the text that names it. */
    record Place(DivisionCode code, int from, int to) {}

    Optional<Place> find(String text) {
        return IntStream.range(0, text.length())
                .mapToObj(from -> at(text, from))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Place> at(String text, int from) {
        return fromProvince(text, from).or(() -> fromCity(text, from)).or(() -> fromDistrict(text, from));
    }

    /** A province's short name alone may well be that of a road. */
    private Optional<Place> fromProvince(String text, int from) {
        return named(divisions.provinces(), text, from).flatMap(province -> {
            Place once = afterRepeats(province, text);
            Optional<Place> within = city(once, text).or(() -> district(once, text));
            return within.or(() -> Optional.of(once).filter(place -> isInFull(place, text)));
        });
    }

    private Optional<Place> city(Place province, String text) {
        return named(cities(province.code()).toList(), text, gapEnd(text, province.to()))
                .map(found -> new Place(found.code(), province.from(), found.to()))
                .map(city -> districtOf(city, text).orElse(city));
    }

    private Optional<Place> fromCity(String text, int from) {
        List<Division> cities = divisions.provinces().stream()
                .flatMap(province -> cities(province.code()))
                .toList();
        return named(cities, text, from)
                .flatMap(city ->
                        districtOf(city, text).or(() -> Optional.of(city).filter(place -> isInFull(place, text))));
    }

    private Optional<Place> districtOf(Place city, String text) {
        return named(divisions.within(city.code()), text, gapEnd(text, city.to()))
                .map(found -> new Place(found.code(), city.from(), found.to()));
    }

    /** Many leave out the city of a county, and of the four great cities everybody does. */
    private Optional<Place> district(Place province, String text) {
        return named(districts(province.code()).toList(), text, gapEnd(text, province.to()))
                .map(found -> new Place(found.code(), province.from(), found.to()));
    }

    /** A district alone, by a full name that no other has. */
    private Optional<Place> fromDistrict(String text, int from) {
        List<Division> found = divisions.provinces().stream()
                .flatMap(province -> districts(province.code()))
                .filter(district -> text.startsWith(district.name(), from))
                .toList();
        return found.size() == 1
                ? found.stream()
                        .map(only ->
                                new Place(only.code(), from, from + only.name().length()))
                        .findFirst()
                : Optional.empty();
    }

    private Stream<Division> cities(DivisionCode province) {
        return divisions.within(province).stream()
                .filter(city -> !GROUPING.matcher(city.name()).matches());
    }

    private Stream<Division> districts(DivisionCode province) {
        return divisions.within(province).stream().flatMap(city -> divisions.within(city.code()).stream());
    }

    private static Optional<Place> named(List<Division> candidates, String text, int from) {
        return candidates.stream()
                .flatMap(division -> PlaceForms.of(division.name())
                        .filter(form -> text.startsWith(form, from))
                        .filter(form -> form.equals(division.name()) || !isRoad(text, from + form.length()))
                        .map(form -> new Place(division.code(), from, from + form.length())))
                .max(Comparator.comparingInt(Place::to));
    }

    private static boolean isRoad(String text, int at) {
        return ROAD.matcher(text).region(at, text.length()).lookingAt();
    }

    /** 重庆市重庆市渝中区 is how forms print it. */
    private Place afterRepeats(Place province, String text) {
        Optional<Place> again = divisions
                .find(province.code())
                .flatMap(division -> named(List.of(division), text, gapEnd(text, province.to())));
        return again.map(found -> new Place(found.code(), province.from(), found.to()))
                .orElse(province);
    }

    private boolean isInFull(Place place, String text) {
        return divisions
                .find(place.code())
                .filter(division -> text.substring(place.from(), place.to()).endsWith(division.name()))
                .isPresent();
    }

    private static int gapEnd(String text, int from) {
        var gap = GAP.matcher(text).region(from, text.length());
        return gap.lookingAt() ? gap.end() : from;
    }
}
