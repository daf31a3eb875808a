package org.luyumarket.platform;

import java.util.List;
import java.util.Optional;

/** The 14 pairs of aided counties and Shandong cities, in order of county code. */
public interface Counties {

    List<County> all();

    Optional<County> find(DivisionCode code);
}
