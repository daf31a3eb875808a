package org.luyumarket.portal;

/** Parts of the portal for tests of its pages. */
public final class PortalFixture {

    private PortalFixture() {}

    public static Frames frames() {
        return new Frames(true);
    }
}
