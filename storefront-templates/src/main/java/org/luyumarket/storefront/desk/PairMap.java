package org.luyumarket.storefront.desk;

import java.util.List;
import java.util.Optional;

/**
 * The counties and the cities of Shandong as they lie, with a line between those that trade: the wider, the more. Warmth from 0 to
 * 100 says how much was sold from or to a place.
 */
public record PairMap(List<Place> counties, List<Place> cities, List<Line> lines) {

    /** Draws the places and lines that have a place on the map. */
    public static PairMap draw(List<Spot> counties, List<Spot> cities, List<Trade> trades) {
        return new PairMap(
                counties.stream().flatMap(spot -> spot.place().stream()).toList(),
                cities.stream().flatMap(spot -> spot.place().stream()).toList(),
                trades.stream().flatMap(trade -> trade.line().stream()).toList());
    }

    public String rest() {
        return Outlines.rest();
    }

    /** A place to be drawn: its division code, short name, figure, warmth, what opens behind it, and whether it is chosen. */
    public record Spot(String code, String name, String figure, int warmth, String address, boolean chosen) {

        private Optional<Place> place() {
            return Outlines.of(code).map(outline -> new Place(this, outline.x(), outline.y(), outline.path()));
        }
    }

    /** What went from a county to a city, by their codes; width from 0 to 100. */
    public record Trade(String county, String city, String label, int width, boolean paired, String address) {

        private Optional<Line> line() {
            return Outlines.of(county)
                    .flatMap(from -> Outlines.of(city).map(to -> new Line(this, from.x(), from.y(), to.x(), to.y())));
        }
    }

    /** A place on the map. */
    public record Place(Spot spot, int x, int y, String path) {

        /** As SVG writes it: never so full that the name on it cannot be read. */
        public String opacity() {
            return spot.warmth() == 0 ? "0" : "0." + "%02d".formatted(6 + spot.warmth() * 64 / 100);
        }
    }

    /** A line from the middle of a county to the middle of a city. */
    public record Line(Trade trade, int fromX, int fromY, int toX, int toY) {

        /** Bends a little towards the east, so that lines between neighbours do not lie on each other. */
        public String path() {
            int bend = (fromY - toY) / 6;
            return "M%d %dQ%d %d %d %d"
                    .formatted(fromX, fromY, (fromX + toX) / 2 + bend, (fromY + toY) / 2 + bend / 2, toX, toY);
        }

        public String width() {
            return "%d.%d".formatted((8 + trade.width()) / 12, (8 + trade.width()) % 12 * 10 / 12);
        }
    }
}
