package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that can be done on a page: where it is sent, what it asks for and what its button says. */
public record DeedForm(String name, String action, Words words, List<Ask> asks, Weight weight, FormState state) {

    /** What it is, what should be known before, which may be nothing, and its button. */
    public record Words(String title, String hint, String button) {}

    /** A field: a line of text, which may be left empty or be a day, several lines, or one of the choices. */
    public record Ask(String name, String label, @Nullable String hint, Kind kind, List<Option> choices) {

        public static Ask line(String name, String label, @Nullable String hint) {
            return new Ask(name, label, hint, Kind.LINE, List.of());
        }

        public static Ask optional(String name, String label, @Nullable String hint) {
            return new Ask(name, label, hint, Kind.OPTIONAL, List.of());
        }

        public static Ask day(String name, String label) {
            return new Ask(name, label, null, Kind.DAY, List.of());
        }

        public static Ask area(String name, String label, @Nullable String hint) {
            return new Ask(name, label, hint, Kind.AREA, List.of());
        }

        public static Ask choice(String name, String label, List<Option> choices) {
            return new Ask(name, label, null, Kind.CHOICE, choices);
        }
    }

    /** What a field takes. */
    public enum Kind {
        LINE,
        OPTIONAL,
        DAY,
        AREA,
        CHOICE
    }

    /** The one thing to do, another one, one that says no, or one that undoes much and is opened before it is done. */
    public enum Weight {
        MAIN("btn-main"),
        QUIET("btn-quiet"),
        REFUSING("btn-danger-quiet"),
        GRAVE("btn-danger-quiet");

        private final String style;

        Weight(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }
}
