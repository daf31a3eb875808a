package org.luyumarket.portal.staff.units;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.table.BadRow;
import org.luyumarket.platform.table.TableWords;
import org.luyumarket.portal.Shown;
import org.luyumarket.procurement.institution.Listing;
import org.luyumarket.procurement.institution.Listing.Status;
import org.luyumarket.procurement.institution.ListingColumn;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.ImportFile;
import org.luyumarket.storefront.desk.ImportIndex;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.desk.UnitListing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Files of units as the pages show them. */
@Component
class UnitListingSheets {

    static final String ADDRESS = "/staff/units/files/";

    private final TableWords words;
    private final MessageSource messages;

    UnitListingSheets(TableWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    UnitListing listing(Listing file, List<BadRow> bad, @Nullable String problem, Texts texts) {
        return new UnitListing(
                file.fileName(),
                ADDRESS + file.id(),
                state(file.status(), texts),
                file.status() == Status.CHECKING ? file.percent() : null,
                facts(file, texts),
                refusal(file, texts),
                problem,
                wrong(file, bad, texts),
                "/api/v1/institutions/listings/" + file.id() + "/errors.xlsx",
                file.isReady(),
                file.isOpen(),
                file.status() == Status.IMPORTED);
    }

    private static List<Fact> facts(Listing file, Texts texts) {
        return List.of(
                new Fact(texts.get("import.rows"), Shown.count(file.rows().read())),
                new Fact(texts.get("import.bad"), Shown.count(file.rows().wrong())),
                new Fact(texts.get("import.by"), file.enteredBy() + " · " + Shown.minute(file.enteredAt())));
    }

    private List<ImportFile.Wrong> wrong(Listing file, List<BadRow> bad, Texts texts) {
        return bad.stream()
                .flatMap(row -> words.wrong(row, file.columns(), ListingColumn.class, texts.locale()).stream())
                .map(wrong -> new ImportFile.Wrong(
                        String.valueOf(wrong.row()), wrong.cell(), wrong.column(), wrong.typed(), wrong.message()))
                .toList();
    }

    private @Nullable String refusal(Listing file, Texts texts) {
        return file.refusal() == null
                ? null
                : messages.getMessage(
                        "problem." + file.refusal().code() + ".detail",
                        file.refusal().arguments().toArray(),
                        file.refusal().code(),
                        texts.locale());
    }

    static ImportIndex.Row row(Listing file, Texts texts) {
        return new ImportIndex.Row(
                file.fileName(),
                ADDRESS + file.id(),
                Shown.minute(file.enteredAt()),
                file.enteredBy(),
                texts.get("import.count", Shown.count(file.rows().read())),
                state(file.status(), texts));
    }

    private static Badge state(Status status, Texts texts) {
        return new Badge(
                texts.get("import.status." + status),
                switch (status) {
                    case CHECKING, CHECKED -> Tone.WAIT;
                    case IMPORTED -> Tone.GOOD;
                    case REFUSED -> Tone.BAD;
                    case DISCARDED -> Tone.PLAIN;
                });
    }
}
