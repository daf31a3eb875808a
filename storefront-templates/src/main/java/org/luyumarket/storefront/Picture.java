package org.luyumarket.storefront;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A drawn picture: the name of its file, and the ground it stands on. */
public record Picture(String name, Ground ground) {

    /** The colour behind a picture. */
    public enum Ground {
        ORCHARD,
        LEAF,
        GRAIN,
        SMOKE,
        FOREST,
        CLAY;

        public String style() {
            return "ground-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final Map<String, String> INLINE = new ConcurrentHashMap<>();

    public String address() {
        return Assets.address(file());
    }

    /**
     * The drawing itself, as an element of a page that says nothing to who cannot see it: painted with the first words, where an
     * image of its own comes after them.
     */
    public String inline() {
        return INLINE.computeIfAbsent(name, drawn -> named(Assets.text(file()), drawn));
    }

    /** What drawings call their parts is theirs alone: several stand in one page. */
    private static String named(String drawing, String name) {
        return drawing.replace("<svg ", "<svg aria-hidden=\"true\" focusable=\"false\" ")
                .replace(" id=\"", " id=\"" + name + "-")
                .replace("url(#", "url(#" + name + "-");
    }

    private String file() {
        return "art/" + name + ".svg";
    }
}
