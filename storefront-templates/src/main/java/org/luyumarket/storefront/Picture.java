package org.luyumarket.storefront;

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

    public String address() {
        return Assets.address("art/" + name + ".svg");
    }
}
