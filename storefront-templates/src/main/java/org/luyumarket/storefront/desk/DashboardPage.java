package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A period against its targets, and what it is made of. Every figure opens into the entries it is the sum of. */
public record DashboardPage(
        Head head,
        Filters filters,
        List<TargetCard> targets,
        List<Key> keys,
        PairMap map,
        List<CountyRow> counties,
        List<PairRow> pairs,
        Months months,
        List<Shares> shares,
        Foot foot) {

    public boolean hasTasks() {
        return counties.stream().anyMatch(county -> county.task() != null);
    }

    /** Which period, as seen by whom and when; where the same stands for a wall, and where the wall asks for news. */
    public record Head(String title, String scope, String asOf, String wall, String board, String dashboard) {}

    /** One large figure with its name and, small below it, what it is beside. */
    public record Key(String name, OpenFigure figure, String note) {}

    /**
     * Sales of one county beside the others; {@code bar} is its length in thousandths of the longest. A county that was given a
     * task of its own shows how far it is done.
     */
    public record CountyRow(
            int rank,
            String name,
            String city,
            String narrow,
            OpenFigure money,
            OpenFigure weight,
            OpenFigure notCounted,
            int bar,
            @Nullable Task task) {}

    /** What a county has to sell and how much of it is done; the ratio opens into the entries. */
    public record Task(OpenFigure ratio, String value, Tone tone) {}

    /** What went from a county to a city, whether the two are paired, and the freight for it. */
    public record PairRow(
            String county, String city, boolean paired, OpenFigure money, OpenFigure weight, OpenFigure freight) {}

    /** By which rule it was counted, and up to where the ledger is sealed. */
    public record Foot(String rule, String seal) {}
}
