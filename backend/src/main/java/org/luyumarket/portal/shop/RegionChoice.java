package org.luyumarket.portal.shop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Division;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.shop.Destination.Regions;
import org.luyumarket.storefront.shop.AddressFields.Option;
import org.luyumarket.storefront.shop.AddressFields.Region;
import org.springframework.stereotype.Component;

/** Offers provinces, then the cities of one, then the districts of one; some cities have no districts and are chosen twice. */
@Component
class RegionChoice {

    private final Divisions divisions;

    RegionChoice(Divisions divisions) {
        this.divisions = divisions;
    }

    /** What was chosen, as far as it fits together. */
    Regions fitting(Regions wish) {
        List<Division> cities = within(wish.province());
        String city = fitting(wish.city(), cities);
        List<Division> districts = districts(city);
        return new Regions(fitting(wish.province(), divisions.provinces()), city, fitting(wish.district(), districts));
    }

    Region region(Regions chosen, @Nullable String error) {
        return new Region(
                options(provinces(), chosen.province()),
                options(within(chosen.province()), chosen.city()),
                options(districts(chosen.city()), chosen.district()),
                error);
    }

    /** The province of this code, if it is one. */
    Optional<Division> province(String code) {
        return divisions.provinces().stream()
                .filter(province -> province.code().value().equals(code))
                .findFirst();
    }

    List<Option> provincesWith(String chosen) {
        return options(provinces(), chosen);
    }

    /** Where most parcels go comes first. */
    private List<Division> provinces() {
        return divisions.provinces().stream()
                .sorted(Comparator.comparing(province -> !province.code().isInShandong()))
                .toList();
    }

    private List<Division> within(String code) {
        return division(code).map(divisions::within).orElse(List.of());
    }

    private List<Division> districts(String city) {
        List<Division> parts = within(city);
        return parts.isEmpty()
                ? division(city).flatMap(divisions::find).stream().toList()
                : parts;
    }

    private static Optional<DivisionCode> division(String code) {
        return DivisionCode.isWellFormed(code) ? Optional.of(new DivisionCode(code)) : Optional.empty();
    }

    private static String fitting(String code, List<Division> offered) {
        return offered.stream()
                .map(division -> division.code().value())
                .filter(code::equals)
                .findFirst()
                .orElse("");
    }

    private static List<Option> options(List<Division> offered, String chosen) {
        return offered.stream()
                .map(division -> new Option(
                        division.code().value(),
                        division.name(),
                        division.code().value().equals(chosen)))
                .toList();
    }
}
