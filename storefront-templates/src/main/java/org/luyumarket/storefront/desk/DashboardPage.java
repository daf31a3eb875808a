package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A year against its targets, and what the year is made of. Every figure opens into the entries it is the sum of. */
public record DashboardPage(
        Head head,
        List<TargetCard> targets,
        List<CountyRow> counties,
        @Nullable PairMap map,
        Months months,
        Channels channels,
        NotCounted notCounted) {

    public boolean hasTasks() {
        return counties.stream().anyMatch(county -> county.task() != null);
    }

    /** Which year, as seen by whom and when. */
    public record Head(int year, List<Tab> years, String scope, String asOf) {}

    /**
     * Sales of one county beside the others; {@code bar} is its length in thousandths of the longest. A county that was given a
     * task of its own shows how far it is done.
     */
    public record CountyRow(
            int rank,
            String name,
            String city,
            OpenFigure money,
            OpenFigure weight,
            OpenFigure notCounted,
            int bar,
            @Nullable Task task) {}

    /** What a county has to sell and how much of it is done; the ratio opens into the entries. */
    public record Task(OpenFigure ratio, String value, Tone tone) {}

    /** What was sold and does not count, and the latest of it with the reasons. */
    public record NotCounted(OpenFigure money, OpenFigure weight, List<Left> latest) {

        /** An entry that was left out. */
        public record Left(String day, String goods, String amount, String address, List<String> reasons) {}
    }
}
