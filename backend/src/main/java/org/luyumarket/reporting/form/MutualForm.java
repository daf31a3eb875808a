package org.luyumarket.reporting.form;

import java.util.List;
import java.util.Map;
import org.luyumarket.ledger.CrossTotal;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.Mode;
import org.luyumarket.platform.Counties;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Column.Kind;
import org.luyumarket.reporting.Form;
import org.luyumarket.reporting.FormRequest;
import org.luyumarket.reporting.Sheet;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The monthly mutual report of the two provinces: each county against its task of the year, with what counts. */
@Component
class MutualForm implements FormDefinition {

    private final Ledger ledger;
    private final YearlyTasks tasks;
    private final Counties counties;

    MutualForm(Ledger ledger, YearlyTasks tasks, Counties counties) {
        this.ledger = ledger;
        this.tasks = tasks;
        this.counties = counties;
    }

    @Override
    public Form form() {
        return Form.MUTUAL;
    }

    @Override
    public Mono<Filled> fill(Filling filling) {
        FormRequest request = filling.request();
        EntryFilter month =
                request.months(request.to(), request.to(), filling.viewer()).counted(true);
        EntryFilter year = yearUpTo(filling, 0);
        return Mono.zip(
                        tasks.of(request.to().getYear(), filling.viewer()),
                        ledger.totals(month, List.of(Grouping.COUNTY)).collectList(),
                        ledger.totals(year, List.of(Grouping.COUNTY, Grouping.MODE))
                                .collectList(),
                        ledger.totals(year, List.of(Grouping.COUNTY, Grouping.PRODUCT))
                                .collectList(),
                        ledger.totals(yearUpTo(filling, 1), List.of(Grouping.COUNTY))
                                .collectList())
                .map(found -> progress(found.getT1(), found.getT2(), found.getT3(), found.getT4(), found.getT5()))
                .map(progress -> filled(progress, filling));
    }

    private static EntryFilter yearUpTo(Filling filling, int yearsAgo) {
        FormRequest request = filling.request();
        return request.months(
                        request.to().withMonth(1).minusYears(yearsAgo),
                        request.to().minusYears(yearsAgo),
                        filling.viewer())
                .counted(true);
    }

    private static CountyProgress.All progress(
            Map<String, Long> tasks,
            List<CrossTotal> month,
            List<CrossTotal> modes,
            List<CrossTotal> products,
            List<CrossTotal> before) {
        CountyProgress.All all = new CountyProgress.All();
        tasks.forEach((county, task) -> all.of(county).addTask(task));
        month.forEach(total -> all.of(county(total)).addMonth(total.counted()));
        modes.forEach(total ->
                all.of(county(total)).addMode(Mode.valueOf(total.groups().get(1).key()), total.counted()));
        products.forEach(
                total -> all.of(county(total)).addProduct(total.groups().get(1).name(), total.counted()));
        before.forEach(total -> all.of(county(total)).addBefore(total.counted()));
        return all;
    }

    private static String county(CrossTotal total) {
        return total.groups().get(0).key();
    }

    private Filled filled(CountyProgress.All progress, Filling filling) {
        Words words = filling.words();
        List<CountyProgress.Placed> placed = progress.placed(counties.all().stream()
                .filter(county -> progress.knows(county.code().value())
                        || filling.viewer().seesCounty(county.code()))
                .filter(county -> filling.request().county() == null
                        || county.code().equals(filling.request().county()))
                .toList());
        CountyProgress whole = CountyProgress.sum(placed);
        return new Filled(
                filling.head(),
                columns(words),
                Flux.fromIterable(placed).map(row -> row.row(words)),
                () -> Ends.of(
                        filling,
                        List.of(words.get("note.mutual")),
                        List.of(whole.total(words.get("total"))),
                        new Sheet.Exact(whole.fen(), whole.grams(), whole.fen())));
    }

    private static List<Column> columns(Words words) {
        return List.of(
                words.column("county", Kind.TEXT, 13, false),
                words.column("partnerCity", Kind.TEXT, 8, false),
                words.column("task", Kind.MONEY, 9, true),
                words.column("thisMonth", Kind.MONEY, 9, true),
                words.column("soFar", Kind.MONEY, 9, true),
                words.column("ratio", Kind.PERCENT, 8, false),
                words.column("rank", Kind.COUNT, 5, false),
                words.column("before", Kind.MONEY, 9, true),
                words.column("change", Kind.PERCENT, 8, false),
                words.column("tonnes", Kind.WEIGHT, 10, true),
                words.column("oranges", Kind.WEIGHT, 10, true),
                words.column("bought", Kind.MONEY, 9, true),
                words.column("helped", Kind.MONEY, 9, true));
    }
}
