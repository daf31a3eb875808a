package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What surrounds every page of somebody who works here: who it is, where they can go, and what they just did. */
public record Desk(
        String home,
        String title,
        String person,
        String role,
        List<Door> doors,
        @Nullable Flash notice) {

    /** Whether the address lies behind the door; behind the door home lies nothing but home itself. */
    public boolean isAt(Door door, String address) {
        var path = address.split("\\?", 2)[0];
        return path.equals(door.address()) || (!door.address().equals(home) && path.startsWith(door.address() + "/"));
    }

    /** A part of the desk: the key of its name, its address, and how many things wait there (0 shows nothing). */
    public record Door(String key, String address, long waiting) {}
}
