package org.luyumarket.reporting.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.luyumarket.ledger.Mode;
import org.luyumarket.ledger.Total.Sums;
import org.luyumarket.platform.County;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Row;

/** How far a county, or all together, came in a year: figures of the year so far but for the month's own. */
final class CountyProgress {

    private static final String NAVEL_ORANGE = "脐橙";

    private long task;
    private long month;
    private long fen;
    private long grams;
    private long orangeGrams;
    private long bought;
    private long before;

    void addTask(long more) {
        task = Math.addExact(task, more);
    }

    void addMonth(Sums sums) {
        month = Math.addExact(month, sums.fen());
    }

    /** Bought by offices or arranged between the pairs; all else was helped to be sold. */
    void addMode(Mode mode, Sums sums) {
        fen = Math.addExact(fen, sums.fen());
        grams = Math.addExact(grams, sums.grams());
        bought = Math.addExact(
                bought,
                switch (mode) {
                    case GOVERNMENT_PROCUREMENT, PAIRED_COOPERATION -> sums.fen();
                    case BUSINESS, SOCIAL -> 0;
                });
    }

    void addProduct(String name, Sums sums) {
        orangeGrams = Math.addExact(orangeGrams, name.contains(NAVEL_ORANGE) ? sums.grams() : 0);
    }

    void addBefore(Sums sums) {
        before = Math.addExact(before, sums.fen());
    }

    static CountyProgress sum(List<Placed> parts) {
        CountyProgress whole = new CountyProgress();
        parts.forEach(part -> whole.add(part.progress));
        return whole;
    }

    private void add(CountyProgress part) {
        task = Math.addExact(task, part.task);
        month = Math.addExact(month, part.month);
        fen = Math.addExact(fen, part.fen);
        grams = Math.addExact(grams, part.grams);
        orangeGrams = Math.addExact(orangeGrams, part.orangeGrams);
        bought = Math.addExact(bought, part.bought);
        before = Math.addExact(before, part.before);
    }

    long fen() {
        return fen;
    }

    long grams() {
        return grams;
    }

    Row total(String name) {
        return row(Cell.of(name), Cell.EMPTY, Cell.EMPTY);
    }

    private Ratio ratio() {
        return new Ratio(fen, task);
    }

    private Row row(Cell name, Cell city, Cell rank) {
        return Row.of(
                name,
                city,
                task == 0 ? Cell.NONE : Cell.of(task),
                Cell.of(month),
                Cell.of(fen),
                ratio().cell(),
                rank,
                Cell.of(before),
                Ratio.change(fen, before),
                Cell.of(grams),
                Cell.of(orangeGrams),
                Cell.of(bought),
                Cell.of(fen - bought));
    }

    /** A county in the order of counties, with its place in the order of ratios. */
    record Placed(County county, CountyProgress progress, long rank) {

        Row row(Words words) {
            return progress.row(
                    Cell.of(words.place(county.code())),
                    Cell.of(words.place(county.partnerCity())),
                    progress.ratio().exists() ? Cell.of(rank) : Cell.NONE);
        }
    }

    /** All counties by code. */
    static final class All {

        private final Map<String, CountyProgress> byCounty = new TreeMap<>();

        CountyProgress of(String county) {
            return byCounty.computeIfAbsent(county, fresh -> new CountyProgress());
        }

        boolean knows(String county) {
            return byCounty.containsKey(county);
        }

        List<Placed> placed(List<County> counties) {
            return counties.stream().map(this::placed).toList();
        }

        private Placed placed(County county) {
            CountyProgress progress = of(county.code().value());
            return new Placed(county, progress, rank(progress));
        }

        /** One more than those with a better ratio, so that equals share a place. */
        private long rank(CountyProgress own) {
            return 1
                    + byCounty.values().stream()
                            .filter(other -> other.ratio().exists())
                            .filter(other -> other.ratio().compareTo(own.ratio()) > 0)
                            .count();
        }
    }
}
