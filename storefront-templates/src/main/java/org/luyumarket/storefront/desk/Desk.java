package org.luyumarket.storefront.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What surrounds every page of somebody who works here: who it is, where they can go, and what they just did. */
public record Desk(
        String home,
        String title,
        String person,
        String role,
        List<Door> doors,
        @Nullable Flash notice) {

    /** So many doors stand side by side; more of them are put into groups. */
    private static final int FEW = 6;

    /** Whether the address lies behind the door; behind the door home lies nothing but home itself and what else it is said to. */
    public boolean isAt(Door door, String address) {
        var path = address.split("\\?", 2)[0];
        return path.equals(door.address())
                || (!door.address().equals(home) && path.startsWith(door.address() + "/"))
                || door.also().stream().anyMatch(also -> path.equals(also) || path.startsWith(also + "/"));
    }

    /** The menu: doors of a group together where its first one stands. A group of one door is that door. */
    public List<Group> menu() {
        if (doors.size() <= FEW) {
            return doors.stream().map(door -> new Group("", List.of(door))).toList();
        }
        Map<String, List<Door>> groups = new LinkedHashMap<>();
        doors.forEach(door -> groups.computeIfAbsent(
                        door.group().isEmpty() ? door.address() : door.group(), key -> new ArrayList<>())
                .add(door));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** Doors under the key of a common name. */
    public record Group(String key, List<Door> doors) {

        public boolean isSingle() {
            return doors.size() == 1;
        }

        public long waiting() {
            return doors.stream().mapToLong(Door::waiting).sum();
        }
    }

    /**
     * A part of the desk: the key of its name, its address, how many things wait there (0 shows nothing), the key of the group it is of
     * (empty for none), and which other addresses lie behind it.
     */
    public record Door(String key, String address, long waiting, String group, List<String> also) {

        public Door(String key, String address, long waiting) {
            this(key, address, waiting, "");
        }

        public Door(String key, String address, long waiting, String group) {
            this(key, address, waiting, group, List.of());
        }
    }
}
