package org.luyumarket.storefront.desk;

import java.util.List;
import java.util.Optional;

/**
 * The counties and the cities as two maps of tiles, each tile roughly where the place lies, with a line between those that
 * are paired. Warmth 0 to 4 says how much was sold from or to a place.
 */
public record PairMap(List<Tile> counties, List<Tile> cities, List<Pair> pairs) {

    /** Draws the places that have a place on the map. */
    public static PairMap draw(List<Spot> counties, List<Spot> cities, List<Pairing> pairings) {
        return new PairMap(
                counties.stream()
                        .flatMap(spot -> TilePlan.county(spot.code()).map(spot::at).stream())
                        .toList(),
                cities.stream()
                        .flatMap(spot -> TilePlan.city(spot.code()).map(spot::at).stream())
                        .toList(),
                pairings.stream().flatMap(pairing -> pairing.line().stream()).toList());
    }

    /** A place to be drawn: its division code, short name, figure, warmth and what opens behind it. */
    public record Spot(String code, String name, String figure, int warmth, String address) {

        private Tile at(TilePlan.Corner corner) {
            return new Tile(corner.x(), corner.y(), name, figure, warmth, address);
        }
    }

    /** A county and the city it is paired with, by their codes. */
    public record Pairing(String county, String city, String label) {

        private Optional<Pair> line() {
            return TilePlan.county(county)
                    .flatMap(from -> TilePlan.city(city)
                            .map(to -> new Pair(
                                    from.middle().x(),
                                    from.middle().y(),
                                    to.middle().x(),
                                    to.middle().y(),
                                    label)));
        }
    }

    /** A place on the map. */
    public record Tile(int x, int y, String name, String figure, int warmth, String address) {}

    /** A line from the middle of a county's tile to the middle of a city's, with what it says when pointed at. */
    public record Pair(int fromX, int fromY, int toX, int toY, String label) {}
}
