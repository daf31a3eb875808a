package org.luyumarket.campaign;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** All that an order of somebody takes out of purses, one draw a purse: it gets all of it or nothing. */
public record DrawRequest(UUID order, String person, List<Draw> draws) {

    /** Of draws among which several may be out of one purse. */
    public static DrawRequest of(UUID order, String person, Collection<Draw> draws) {
        return new DrawRequest(
                order,
                person,
                List.copyOf(draws.stream()
                        .collect(Collectors.toMap(Draw::purse, draw -> draw, Draw::plus))
                        .values()));
    }
}
