package org.luyumarket.journey;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where doors lead, by who was told: what the rows of this test are at, and what pages link to. */
final class PageLinks {

    private final List<PageDoor> doors;
    private final Map<String, Set<String>> given = new LinkedHashMap<>();
    private final Map<String, Set<String>> seen = new LinkedHashMap<>();

    PageLinks(List<PageDoor> doors) {
        this.doors = doors;
    }

    /** An address that goes before all that pages link to. */
    void give(String account, String address) {
        given.computeIfAbsent(account, first -> new LinkedHashSet<>()).add(address);
    }

    void see(String account, String address) {
        seen.computeIfAbsent(account, first -> new LinkedHashSet<>()).add(address);
    }

    /** What its own account was given; else itself, if it has no variables; else what its account has seen, or anybody has. */
    Optional<String> to(PageDoor door) {
        Stream<String> own = given.getOrDefault(door.account(), Set.of()).stream();
        Stream<String> others = door.isConcrete()
                ? Stream.of(door.pattern())
                : Stream.concat(
                        seen.getOrDefault(door.account(), Set.of()).stream(),
                        seen.values().stream().flatMap(Set::stream));
        return Stream.concat(own, others).filter(link -> leads(link, door)).findFirst();
    }

    /** What is a door of its own, as {@code /products/new} is, is no product. */
    private boolean leads(String link, PageDoor door) {
        return door.leadsTo(link)
                && (door.isConcrete() || doors.stream().noneMatch(other -> other.isConcrete() && other.leadsTo(link)));
    }
}
