package org.luyumarket.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luyumarket.testsupport.OwnMarket;

/**
 * Every page there is, in a real browser: a door added to {@code doors.txt} is opened here without anybody thinking of it, by the address
 * at which another page links to it. Then every form of theirs is sent with nonsense. All that is wrong is told at once.
 */
@OwnMarket
class EveryPageJourneyTests {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static @Nullable PageLinks made;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void everyPageOpensLooksRightAndTakesNonsenseWell() {
        PageLinks links = linksOfRows();
        PageForms forms = new PageForms();
        PageSweep sweep = new PageSweep(chromium, links, forms);

        List<PageDoor> closed = new ArrayList<>(PageDoors.all());
        boolean found = true;
        while (found) {
            found = closed.removeIf(door -> opened(door, links.to(door), sweep));
        }

        closed.forEach(door -> sweep.wrong().add(door.pattern() + ": no page links here for " + door.account()));
        sweep.wrong().addAll(forms.wrong());
        assertThat(sweep.wrong()).isEmpty();
    }

    /** Once: who goes through all pages again finds what was made. */
    private static PageLinks linksOfRows() {
        PageLinks links = made;
        if (links == null) {
            links = new PageLinks(PageDoors.all());
            new ShopRows(MarketJourney.market(), links).create();
            new DeskRows(MarketJourney.market(), links).create(chromium);
            made = links;
        }
        return links;
    }

    private static boolean opened(PageDoor door, Optional<String> address, PageSweep sweep) {
        address.ifPresent(known -> sweep.open(door, known));
        return address.isPresent();
    }
}
