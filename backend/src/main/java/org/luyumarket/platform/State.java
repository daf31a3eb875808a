package org.luyumarket.platform;

import java.util.Set;

/**
 * Where something stands in its life: each state names those that may follow it.
 *
 * @param <S> the enum of all states
 */
public interface State<S extends Enum<S> & State<S>> {

    /** None for a final state. */
    Set<S> successors();

    default boolean canBecome(S next) {
        return successors().contains(next);
    }
}
