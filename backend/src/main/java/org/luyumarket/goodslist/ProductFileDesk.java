package org.luyumarket.goodslist;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.goodslist.CheckedRow.Effect;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.platform.table.SheetWriter;
import org.luyumarket.platform.table.TableFile;
import org.luyumarket.platform.table.TableRefused;
import org.luyumarket.platform.table.TableTemplate;
import org.luyumarket.platform.table.TableWords;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The steps of a file of products from its sender to the catalogue. A file that is no table is not even taken. */
@Component
class ProductFileDesk implements ProductFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SentFileService sent;
    private final SentFileRepository files;
    private final FilePartRepository parts;
    private final ProductImportService imports;
    private final Catalog catalog;

    ProductFileDesk(
            SentFileService sent,
            SentFileRepository files,
            FilePartRepository parts,
            ProductImportService imports,
            Catalog catalog) {
        this.sent = sent;
        this.files = files;
        this.parts = parts;
        this.imports = imports;
        this.catalog = catalog;
    }

    @Override
    public Mono<SentFile> take(Path file, String name, Person staff) {
        return Mono.usingWhen(
                Mono.just(file),
                kept -> read(kept).then(Mono.defer(() -> sent.keep(kept, name, staff))),
                SentFiles::delete);
    }

    @Override
    public Flux<SentFile> of(Person staff) {
        return files.of(staff.id());
    }

    @Override
    public Mono<CheckedFile> check(UUID id, Person staff) {
        return find(id, staff)
                .flatMap(file -> file.isImported()
                        ? Mono.just(new CheckedFile(file, List.of()))
                        : rows(file).flatMap(rows -> check(file, rows, staff)));
    }

    private Mono<CheckedFile> check(SentFile file, ProductRows rows, Person staff) {
        return imports.attempt(rows, staff)
                .then(Mono.<List<CheckedRow>>empty())
                .onErrorResume(TriedImport.class, tried -> Mono.just(tried.rows()))
                .map(checked -> new CheckedFile(file, checked));
    }

    @Override
    public Mono<SentFile> bring(UUID id, String fingerprint, boolean rightOnesOnly, Person staff) {
        return find(id, staff)
                .filter(file -> !file.isImported())
                .switchIfEmpty(Mono.error(FileHasMoved::new))
                .flatMap(file -> rows(file)
                        .flatMap(rows -> check(file, rows, staff)
                                .filter(checked -> checked.fingerprint().equals(fingerprint))
                                .switchIfEmpty(Mono.error(FileHasMoved::new))
                                .map(checked -> wrong(checked, rightOnesOnly))
                                .flatMap(wrong -> imports.bring(file, rows, wrong, staff))))
                .then(parts.forget(id))
                .then(Mono.defer(() -> find(id, staff)));
    }

    private static Set<Long> wrong(CheckedFile checked, boolean rightOnesOnly) {
        Set<Long> wrong = checked.rows().stream()
                .filter(row -> row.effect() == Effect.WRONG)
                .map(CheckedRow::number)
                .collect(Collectors.toSet());
        if (!wrong.isEmpty() && !rightOnesOnly) {
            throw new RowsAreWrong();
        }
        return wrong;
    }

    @Override
    public Mono<SentFile> discard(UUID id, Person staff) {
        return find(id, staff)
                .filter(file -> !file.isImported())
                .switchIfEmpty(Mono.error(FileHasMoved::new))
                .delayUntil(file -> files.forgetOpen(staff.id()));
    }

    private Mono<SentFile> find(UUID id, Person staff) {
        return files.find(id, staff.id()).switchIfEmpty(Mono.error(UnknownFile::new));
    }

    private Mono<ProductRows> rows(SentFile file) {
        return Mono.usingWhen(
                SentFiles.temporary(),
                path -> parts.copy(file.id(), path).then(Mono.defer(() -> read(path))),
                SentFiles::delete);
    }

    private static Mono<ProductRows> read(Path file) {
        return TableFile.read(file, (table, rows) -> Flux.just(ProductRows.read(rows)))
                .single()
                .onErrorMap(TableFile::isDamage, damage -> new TableRefused("table-damaged"));
    }

    @Override
    public TableTemplate template() {
        return ProductTemplate.TABLE;
    }

    @Override
    public Flux<ByteBuffer> workbook(Person staff) {
        return SheetWriter.workbook(
                ProductTemplate.NAME, titles(), lookedAfter(staff).map(ProductCells::row));
    }

    @Override
    public Mono<String> csv(Person staff) {
        return lookedAfter(staff)
                .map(ProductCells::row)
                .startWith(List.<Object>copyOf(titles()))
                .map(row -> TableWords.line(row.stream().map(Object::toString)))
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private Flux<Product> lookedAfter(Person staff) {
        return catalog.all().filter(product -> staff.seesCounty(product.county()));
    }

    private static List<String> titles() {
        return TableTemplate.titles(ProductColumn.values());
    }
}
