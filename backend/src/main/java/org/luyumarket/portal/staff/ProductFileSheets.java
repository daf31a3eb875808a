package org.luyumarket.portal.staff;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.goodslist.CheckedFile;
import org.luyumarket.goodslist.CheckedRow;
import org.luyumarket.goodslist.CheckedRow.Difference;
import org.luyumarket.goodslist.CheckedRow.Effect;
import org.luyumarket.goodslist.SentFile;
import org.luyumarket.identity.Person;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.ImportIndex;
import org.luyumarket.storefront.desk.ProductListing;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.desk.WrongCell;

/** Lays out files of products: the latest, and one with what it would do. */
final class ProductFileSheets {

    static final String ADDRESS = "/staff/products/files";

    private ProductFileSheets() {}

    static String address(UUID id) {
        return ADDRESS + "/" + id;
    }

    static List<ImportIndex.Row> rows(List<SentFile> files, Person person, Texts texts) {
        return files.stream()
                .map(file -> new ImportIndex.Row(
                        file.name(),
                        address(file.id()),
                        Shown.minute(file.sentAt()),
                        person.displayName(),
                        "",
                        file.isImported()
                                ? new Badge(texts.get("goods.state.imported"), Tone.GOOD)
                                : new Badge(texts.get("goods.state.open"), Tone.WAIT)))
                .toList();
    }

    static ProductListing file(CheckedFile checked, List<WrongCell> wrong, @Nullable String problem, Texts texts) {
        return new ProductListing(
                checked.file().name(),
                address(checked.file().id()),
                problem,
                summary(checked, texts),
                wrong,
                checked.rows().stream()
                        .filter(row -> row.effect() == Effect.NEW || row.effect() == Effect.CHANGED)
                        .map(row -> row(row, texts))
                        .toList(),
                checked.file().isImported() ? null : acts(checked, texts));
    }

    private static String summary(CheckedFile checked, Texts texts) {
        SentFile file = checked.file();
        return file.importedAt() == null
                ? texts.get(
                        "goods.counts",
                        Shown.count(checked.count(Effect.NEW)),
                        Shown.count(checked.count(Effect.CHANGED)),
                        Shown.count(checked.count(Effect.SAME)),
                        Shown.count(checked.count(Effect.WRONG)))
                : texts.get(
                        "goods.done",
                        Shown.minute(file.importedAt()),
                        Shown.count(file.added()),
                        Shown.count(file.changed()));
    }

    private static ProductListing.Acts acts(CheckedFile checked, Texts texts) {
        long right = checked.count(Effect.NEW) + checked.count(Effect.CHANGED);
        boolean wrong = checked.count(Effect.WRONG) > 0;
        return new ProductListing.Acts(
                checked.fingerprint(),
                right > 0 && !wrong,
                right > 0 && wrong ? texts.get("goods.import.right", Shown.count(right)) : null);
    }

    private static ProductListing.Row row(CheckedRow row, Texts texts) {
        return new ProductListing.Row(
                String.valueOf(row.number()),
                row.sku() + " " + row.name(),
                new Badge(
                        texts.get("goods.effect." + row.effect().name()),
                        row.effect() == Effect.NEW ? Tone.GOOD : Tone.WAIT),
                row.differences().stream()
                        .map(difference -> inWords(difference, texts))
                        .toList());
    }

    private static String inWords(Difference difference, Texts texts) {
        String nothing = texts.get("goods.difference.empty");
        return texts.get(
                "goods.difference",
                difference.column(),
                difference.before().isEmpty() ? nothing : difference.before(),
                difference.after().isEmpty() ? nothing : difference.after());
    }
}
