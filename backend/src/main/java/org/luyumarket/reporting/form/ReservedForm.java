package org.luyumarket.reporting.form;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.procurement.colleague.Colleagues;
import org.luyumarket.procurement.colleague.Together;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.InstitutionStatus;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.share.Shares;
import org.luyumarket.procurement.share.Shares.Standing;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Row;
import org.luyumarket.reporting.Sheet;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What units reserved for a year against what they did, ranked by how much of it they did. */
abstract class ReservedForm implements FormDefinition {

    private static final Set<InstitutionStatus> LISTED = EnumSet.of(InstitutionStatus.LISTED, InstitutionStatus.ACTIVE);

    private final Institutions institutions;
    private final Shares shares;
    private final Colleagues colleagues;

    ReservedForm(Institutions institutions, Shares shares, Colleagues colleagues) {
        this.institutions = institutions;
        this.shares = shares;
        this.colleagues = colleagues;
    }

    /** A line of the form: a unit, or units together. */
    record Line(String name, Institution unit, Reserve reserve) {}

    /** The units, each with what it reserved and did, and what its people bought for themselves. */
    record Units(Map<UUID, Institution> all, Map<UUID, Standing> standings, Map<UUID, Together> people) {

        String nameOf(UUID unit) {
            Institution found = all.get(unit);
            return found == null ? "—" : found.name();
        }

        /** Nothing where a sum would tell of one of them. */
        Cell spentByPeople(Institution unit) {
            Together together = people.get(unit.id());
            Money amount = together == null ? null : together.amount();
            return amount == null ? Cell.NONE : Cell.of(Cny.fen(amount));
        }

        Reserve reserve(Institution unit) {
            Standing nothing = new Standing(unit.id(), Cny.zero(), false, Cny.zero(), Cny.zero());
            return Reserve.of(unit, standings.getOrDefault(unit.id(), nothing));
        }
    }

    abstract List<Column> columns(Words words);

    abstract List<Line> lines(Units units, Words words);

    abstract Row row(Cell rank, Line line, Units units, Words words);

    abstract Row total(Reserve whole, Words words);

    @Override
    public Mono<Filled> fill(Filling filling) {
        int year = filling.request().to().getYear();
        return Mono.zip(
                        institutions
                                .lookedAfterBy(filling.viewer())
                                .filter(unit -> LISTED.contains(unit.status()))
                                .collectMap(Institution::id, Function.identity(), LinkedHashMap::new),
                        shares.standings(year).collectMap(Standing::institution),
                        colleagues.year(year).collectMap(Together::institution))
                .map(found -> new Units(found.getT1(), found.getT2(), found.getT3()))
                .map(units -> filled(units, filling));
    }

    private Filled filled(Units units, Filling filling) {
        Words words = filling.words();
        List<Line> ranked = lines(units, words).stream()
                .sorted(Comparator.comparing(
                                (Line line) -> !line.reserve.execution().exists())
                        .thenComparing(ReservedForm::better)
                        .thenComparing(Line::name))
                .toList();
        Reserve whole = units.all.values().stream().map(units::reserve).reduce(Reserve.NONE, Reserve::plus);
        return new Filled(
                filling.head(),
                columns(words),
                Flux.fromIterable(ranked).map(line -> row(rank(line, ranked), line, units, words)),
                () -> Ends.of(
                        filling,
                        List.of(words.get("note.reserved")),
                        List.of(total(whole, words)),
                        new Sheet.Exact(whole.executed() + whole.uncounted(), 0, whole.executed())));
    }

    /** A ratio to nothing cannot be compared, and comes last anyhow. */
    private static int better(Line one, Line other) {
        Ratio own = one.reserve.execution();
        Ratio others = other.reserve.execution();
        return own.exists() && others.exists() ? others.compareTo(own) : 0;
    }

    /** One more than those with a better ratio, so that equals share a place. */
    private static Cell rank(Line line, List<Line> all) {
        Ratio own = line.reserve.execution();
        return own.exists()
                ? Cell.of(1
                        + all.stream()
                                .map(other -> other.reserve.execution())
                                .takeWhile(other -> other.exists() && other.compareTo(own) > 0)
                                .count())
                : Cell.NONE;
    }

    /** Units together by a key, under its name. */
    static List<Line> grouped(Units units, Function<Institution, String> name) {
        Map<String, List<Institution>> groups = units.all.values().stream()
                .collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Line(
                        group.getKey(),
                        group.getValue().get(0),
                        group.getValue().stream().map(units::reserve).reduce(Reserve.NONE, Reserve::plus)))
                .toList();
    }
}
