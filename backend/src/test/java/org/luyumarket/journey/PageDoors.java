package org.luyumarket.journey;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The doors of the application behind which pages stand: all of its table of doors, but for what {@code pages.txt} says is none. */
final class PageDoors {

    /** Who has to do with the market on a phone first. */
    static final Set<String> ON_THE_PHONE = Set.of("guest", "shopper", "fengjie", "receiver");

    /** Who opens what is closed to most: the first who may. */
    private static final List<Map.Entry<String, String>> ACCOUNTS = List.of(
            entry("COUNTY_STAFF", "fengjie"),
            entry("CITY_STAFF", "city"),
            entry("SUPPLIER", "supplier"),
            entry("CHANNEL_PARTNER", "dikou"),
            entry("ADMINISTRATOR", "admin"));

    private static final String DOORS = "/org/luyumarket/identity/web/doors.txt";
    private static final Pattern FILE = Pattern.compile(".*\\.(csv|xlsx|pdf|png|xml|txt)|.*/\\*\\*|/api/.*");

    private PageDoors() {}

    static List<PageDoor> all() {
        Map<String, String> said = said("pages.txt");
        List<PageDoor> doors = new ArrayList<>();
        meant().forEach((pattern, roles) -> {
            String exception = said.remove(pattern);
            if (exception == null) {
                doors.add(new PageDoor(pattern, account(pattern, roles)));
            } else if (exception.startsWith("as ")) {
                doors.add(new PageDoor(pattern, exception.substring("as ".length())));
            }
        });
        if (!said.isEmpty()) {
            throw new IllegalStateException("pages.txt speaks of doors that are not there: " + said.keySet());
        }
        return doors;
    }

    private static String account(String pattern, String roles) {
        if (pattern.startsWith("/supply")) {
            return "supplier";
        }
        if (roles.startsWith("everybody") || roles.startsWith("CONSUMER")) {
            return pattern.startsWith("/buyer") ? "requester" : "shopper";
        }
        return ACCOUNTS.stream()
                .filter(account -> roles.contains(account.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Addresses of pages, perhaps, and who may open them. */
    private static Map<String, String> meant() {
        Map<String, String> doors = new LinkedHashMap<>();
        String who = "";
        for (String line : lines(DOORS)) {
            if (line.startsWith("# ")) {
                who = line.substring(2);
            } else if (line.startsWith("GET ")
                    && !FILE.matcher(line.substring(4)).matches()) {
                doors.put(line.substring(4), who);
            }
        }
        return doors;
    }

    /** Where forms are sent to. */
    static List<String> posts() {
        return lines(DOORS).stream()
                .filter(line -> line.startsWith("POST "))
                .map(line -> line.substring("POST ".length()))
                .toList();
    }

    /** Of these, what {@code forms.txt} spares some nonsense: which, and why. */
    static Map<String, String> spared() {
        Map<String, String> said = said("forms.txt");
        if (!posts().containsAll(said.keySet())) {
            throw new IllegalStateException("forms.txt speaks of doors that are not there: " + said.keySet());
        }
        return said;
    }

    /** What differs from the rule, by door. */
    private static Map<String, String> said(String file) {
        Map<String, String> exceptions = new LinkedHashMap<>();
        for (String line : lines(file)) {
            if (!line.isBlank() && !line.startsWith("# ")) {
                String[] parts = line.split(" +", 2);
                exceptions.put(parts[0], parts[1]);
            }
        }
        return exceptions;
    }

    private static List<String> lines(String name) {
        try (var file = requireNonNull(PageDoors.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
