package org.luyumarket.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.luyumarket.fulfilment.ClaimPeriod;
import org.luyumarket.platform.RealDivisions;

/** Parts of the portal for tests of its pages. */
public final class PortalFixture {

    private PortalFixture() {}

    public static ReviewWords reviewWords() {
        return new ReviewWords(RealDivisions.divisions());
    }

    /** Assets are read first, as at every start. */
    public static Frames frames() {
        try {
            new AssetStore();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Frames(true, new ClaimPeriod(24));
    }
}
