package org.luyumarket.platform;

import reactor.core.publisher.Mono;

/**
 * What a module puts into its own tables so that a shop that was just started can be tried. Loaded only where {@code luyu.demo}
 * is true, as in standalone mode: before the server answers, one module after another, each in a transaction of its own; by a
 * packaged market once a year, else at every start. A module adds what is missing and leaves alone what is there, so a repeat is
 * harmless.
 */
public interface DemoData {

    /** The floor of the module: those on lower floors are loaded first, those on the same floor in no set order. */
    int floor();

    /** Whether it may be other data at the next start. */
    default boolean changesWithEveryStart() {
        return false;
    }

    /** Called on a thread that may wait, to read a file or hash a password. */
    Mono<Void> load();
}
