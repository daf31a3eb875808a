package org.luyumarket.storefront.desk;

/** A target and how far it is reached. Lengths are thousandths of the target, cut at the whole. */
public record TargetCard(
        String title,
        OpenFigure achieved,
        String value,
        String ratio,
        Bar bar,
        Pace pace,
        String period,
        Source source,
        boolean demo) {

    /** What is reached, and the mark of what should be reached by now. */
    public record Bar(int reached, int pace) {}

    /** Where it stands against the calendar, and where it will end if it goes on like this. */
    public record Pace(Badge state, String shouldBe, String forecast) {}

    /** Where the target is written and in which words. */
    public record Source(String document, String article, String quote) {}
}
