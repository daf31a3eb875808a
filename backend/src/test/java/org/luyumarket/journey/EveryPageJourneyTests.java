package org.luyumarket.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luyumarket.testsupport.OwnMarket;

/**
 * Every page there is, in a real browser: a door added to {@code doors.txt} is opened here without anybody thinking of it, by the address
 * at which another page links to it. All that is wrong is told at once.
 */
@OwnMarket
class EveryPageJourneyTests {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void everyPageOpensAndLooksRight() {
        PageLinks links = new PageLinks(PageDoors.all());
        new ShopRows(MarketJourney.market(), links).create();
        new DeskRows(MarketJourney.market(), links).create(chromium);
        PageSweep sweep = new PageSweep(chromium, links);

        List<PageDoor> closed = new ArrayList<>(PageDoors.all());
        boolean found = true;
        while (found) {
            found = closed.removeIf(door -> opened(door, links.to(door), sweep));
        }

        closed.forEach(door -> sweep.wrong().add(door.pattern() + ": no page links here for " + door.account()));
        assertThat(sweep.wrong()).isEmpty();
    }

    private static boolean opened(PageDoor door, Optional<String> address, PageSweep sweep) {
        address.ifPresent(known -> sweep.open(door, known));
        return address.isPresent();
    }
}
