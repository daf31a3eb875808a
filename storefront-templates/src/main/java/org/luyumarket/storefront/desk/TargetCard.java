package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A target and how far it is reached. */
public record TargetCard(
        String title,
        String address,
        OpenFigure achieved,
        String value,
        String ratio,
        Bar bar,
        Outlook outlook,
        @Nullable Compared lastYear,
        String period,
        Source source,
        boolean demo) {

    /**
     * Lengths in thousandths of the whole bar: what is reached, where the target lies, what should be reached by now, and from where
     * to where it may end ({@code low} is {@code high} where nobody knows).
     */
    public record Bar(int reached, int goal, int pace, int low, int high) {}

    /** Where it stands against the calendar, and sentences on where it will end, how that is known and what is still needed. */
    public record Outlook(Badge state, String shouldBe, String forecast, List<String> sentences) {}

    /** The months that are over beside the same of last year. */
    public record Compared(String months, OpenFigure now, OpenFigure before, String change) {}

    /** Where the target is written and in which words. */
    public record Source(String document, String article, String quote) {}
}
