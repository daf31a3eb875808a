package org.luyumarket.goodslist;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.NewProduct;
import org.luyumarket.catalog.Product;
import org.luyumarket.catalog.ProductChange;
import org.luyumarket.goodslist.CheckedRow.Difference;
import org.luyumarket.goodslist.CheckedRow.Effect;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.County;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.table.RowCells;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Brings the rows of a file into the catalogue, or only tries to. */
@Service
class ProductImportService {

    private final Catalog catalog;
    private final Counties counties;
    private final SentFileRepository files;
    private final AuditTrail audit;
    private final Clock clock;

    ProductImportService(Catalog catalog, Counties counties, SentFileRepository files, AuditTrail audit, Clock clock) {
        this.catalog = catalog;
        this.counties = counties;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** Always fails, with what would have been done. */
    @Transactional
    public Mono<Void> attempt(ProductRows rows, Person staff) {
        return bringAll(rows, Set.of(), staff).flatMap(done -> Mono.error(() -> new TriedImport(done)));
    }

    /** All but the rows of these numbers; none if one of the others turns out to be wrong after all. */
    @Transactional
    public Mono<Void> bring(SentFile file, ProductRows rows, Set<Long> without, Person staff) {
        return bringAll(rows, without, staff)
                .filter(done -> done.stream().noneMatch(row -> row.effect() == Effect.WRONG))
                .switchIfEmpty(Mono.error(FileHasMoved::new))
                .flatMap(done -> note(imported(file, done), staff));
    }

    private Mono<Void> note(SentFile file, Person staff) {
        String detail = file.name() + ": " + file.added() + " added, " + file.changed() + " changed";
        return files.imported(file, clock.instant())
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(FileHasMoved::new))
                .then(audit.record(
                        staff, new AuditedAction("products.imported", file.id().toString(), detail)));
    }

    private static SentFile imported(SentFile file, List<CheckedRow> rows) {
        CheckedFile done = new CheckedFile(file, rows);
        return new SentFile(
                file.id(),
                file.name(),
                file.sentAt(),
                null,
                Math.toIntExact(done.count(Effect.NEW)),
                Math.toIntExact(done.count(Effect.CHANGED)));
    }

    private Mono<List<CheckedRow>> bringAll(ProductRows rows, Set<Long> without, Person staff) {
        List<RowCells<ProductColumn>> cells = rows.cells();
        return Flux.range(0, cells.size())
                .filter(index -> !without.contains(rows.rows().get(index).number()))
                .concatMap(index -> bring(rows.rows().get(index).number(), cells.get(index), staff))
                .collectList();
    }

    /** A product of another county is not there for this person; its number is taken all the same. */
    private Mono<CheckedRow> bring(long number, RowCells<ProductColumn> cells, Person staff) {
        String sku = cells.text(ProductColumn.SKU);
        if (!cells.isWhole()) {
            return Mono.just(CheckedRow.wrong(number, sku, cells.errors()));
        }
        return catalog.find(sku)
                .filter(product -> staff.seesCounty(product.county()))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(found -> found.map(product -> change(number, product, cells, staff))
                        .orElseGet(() -> add(number, cells, staff)))
                .onErrorResume(
                        Refusal.class, refusal -> Mono.just(CheckedRow.wrong(number, sku, errors(refusal, cells))));
    }

    private Mono<CheckedRow> add(long number, RowCells<ProductColumn> cells, Person staff) {
        ProductLine line = new ProductLine(cells, Map.of(), this::county);
        return line.product()
                .map(product -> catalog.add(product, staff)
                        .map(added ->
                                new CheckedRow(number, added.sku(), added.name(), Effect.NEW, List.of(), List.of())))
                .orElseGet(() -> Mono.error(() -> new InvalidInput(line.errors())));
    }

    private Mono<CheckedRow> change(long number, Product before, RowCells<ProductColumn> cells, Person staff) {
        Map<ProductColumn, String> present = ProductCells.of(before);
        ProductLine line = new ProductLine(cells, present, this::county);
        Optional<NewProduct> wanted = line.product();
        wanted.ifPresent(line::refuseOtherwise);
        long version = line.version(before.version());
        return wanted.filter(product -> line.errors().isEmpty())
                .map(product -> catalog.change(before.sku(), version, change(product), staff)
                        .map(after -> changed(number, present, after)))
                .orElseGet(() -> Mono.error(() -> new InvalidInput(line.errors())));
    }

    private static ProductChange change(NewProduct product) {
        return new ProductChange(
                product.name(),
                product.price(),
                product.tiers(),
                product.season(),
                product.handling().presaleAllowed(),
                product.published());
    }

    private static CheckedRow changed(long number, Map<ProductColumn, String> before, Product product) {
        Map<ProductColumn, String> after = ProductCells.of(product);
        List<Difference> differences = Arrays.stream(ProductColumn.values())
                .filter(ProductColumn::isChangeable)
                .map(column ->
                        new Difference(column.title(), before.getOrDefault(column, ""), after.getOrDefault(column, "")))
                .filter(Difference::isAny)
                .toList();
        return new CheckedRow(
                number,
                product.sku(),
                product.name(),
                differences.isEmpty() ? Effect.SAME : Effect.CHANGED,
                differences,
                List.of());
    }

    /** By its code or its name. */
    private Optional<DivisionCode> county(String text) {
        return counties.all().stream()
                .filter(county ->
                        county.code().value().equals(text) || county.name().equals(text))
                .map(County::code)
                .findFirst();
    }

    /** What the catalogue refuses of a product, by cell; what is not of a cell stands with the number of the product. */
    private static List<FieldError> errors(Refusal refusal, RowCells<ProductColumn> cells) {
        if (refusal instanceof InvalidInput invalid) {
            return invalid.errors().stream()
                    .map(error -> ProductColumn.of(error.field())
                            .map(column -> new FieldError(cells.address(column), error.code(), error.arguments()))
                            .orElse(error))
                    .toList();
        }
        return List.of(new FieldError(cells.address(ProductColumn.SKU), refusal.code(), refusal.arguments()));
    }
}
