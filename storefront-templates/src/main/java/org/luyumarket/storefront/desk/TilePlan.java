package org.luyumarket.storefront.desk;

import java.util.Map;
import java.util.Optional;

/** Where each place stands on the map of tiles: column and row, roughly as on a real map, north above. */
final class TilePlan {

    static final int STEP_X = 80;
    static final int STEP_Y = 72;
    static final int TILE_WIDTH = 74;
    static final int TILE_HEIGHT = 66;

    private static final int TOP = 26;
    private static final int CITIES_LEFT = 640;

    private static final Map<String, Place> COUNTIES = Map.ofEntries(
            Map.entry("500229", new Place(3, 0)),
            Map.entry("500238", new Place(4, 0)),
            Map.entry("500154", new Place(2, 1)),
            Map.entry("500235", new Place(3, 1)),
            Map.entry("500236", new Place(4, 1)),
            Map.entry("500237", new Place(5, 1)),
            Map.entry("500230", new Place(0, 2)),
            Map.entry("500240", new Place(1, 2)),
            Map.entry("500101", new Place(2, 2)),
            Map.entry("500156", new Place(0, 3)),
            Map.entry("500243", new Place(1, 3)),
            Map.entry("500114", new Place(2, 3)),
            Map.entry("500242", new Place(1, 4)),
            Map.entry("500241", new Place(2, 4)));

    private static final Map<String, Place> CITIES = Map.ofEntries(
            Map.entry("371400", new Place(1, 0)),
            Map.entry("371600", new Place(2, 0)),
            Map.entry("370500", new Place(3, 0)),
            Map.entry("370600", new Place(4, 0)),
            Map.entry("371000", new Place(5, 0)),
            Map.entry("371500", new Place(0, 1)),
            Map.entry("370100", new Place(1, 1)),
            Map.entry("370300", new Place(2, 1)),
            Map.entry("370700", new Place(3, 1)),
            Map.entry("370200", new Place(4, 1)),
            Map.entry("370900", new Place(1, 2)),
            Map.entry("371300", new Place(2, 2)),
            Map.entry("371100", new Place(3, 2)),
            Map.entry("371700", new Place(0, 3)),
            Map.entry("370800", new Place(1, 3)),
            Map.entry("370400", new Place(2, 3)));

    private TilePlan() {}

    static Optional<Corner> county(String code) {
        return Optional.ofNullable(COUNTIES.get(code)).map(place -> place.corner(0));
    }

    static Optional<Corner> city(String code) {
        return Optional.ofNullable(CITIES.get(code)).map(place -> place.corner(CITIES_LEFT));
    }

    private record Place(int column, int row) {

        Corner corner(int left) {
            return new Corner(left + column * STEP_X, TOP + row * STEP_Y);
        }
    }

    /** The upper left corner of a tile. */
    record Corner(int x, int y) {

        Corner middle() {
            return new Corner(x + TILE_WIDTH / 2, y + TILE_HEIGHT / 2);
        }
    }
}
