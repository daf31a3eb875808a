package org.luyumarket.portal.staff.deals;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.DealImport;
import org.luyumarket.channel.DealImport.Status;
import org.luyumarket.channel.DealSum;
import org.luyumarket.channel.FormerPlace;
import org.luyumarket.channel.RowWords;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.table.BadRow;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.ImportFile;
import org.luyumarket.storefront.desk.ImportIndex;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Files of deals as their pages show them. */
@Component
class ImportSheets {

    static final String ADDRESS = "/staff/deals/imports";

    private final RowWords words;
    private final MessageSource messages;

    ImportSheets(RowWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    ImportFile file(Found found, Person person, Texts texts) {
        DealImport file = found.file;
        return new ImportFile(
                file.fileName(),
                address(file.id()),
                state(file.status(), texts),
                file.status() == Status.CHECKING ? file.percent() : null,
                facts(file, texts),
                refusal(file, texts),
                found.refused.words,
                wrong(found, texts),
                readings(found, texts),
                "/api/v1/staff/deal-imports/" + file.id() + (isWorkbook(file) ? "/errors.xlsx" : "/errors.csv"),
                acts(found, person));
    }

    private static ImportFile.Acts acts(Found found, Person person) {
        DealImport file = found.file;
        boolean writes = DealWords.mayWrite(person);
        boolean mine = file.enteredBy().equals(person.id());
        boolean imported = file.status() == Status.IMPORTED;
        return new ImportFile.Acts(
                writes && file.isReady(),
                writes && !imported && file.status() != Status.DISCARDED && file.status() != Status.CHECKING,
                writes && imported && !mine && !found.waiting.isEmpty(),
                found.refused.late,
                imported ? "/staff/deals?importId=" + file.id() : null);
    }

    private List<ImportFile.Wrong> wrong(Found found, Texts texts) {
        return found.bad.stream()
                .flatMap(row -> words.wrong(row, found.file.columns(), texts.locale()).stream())
                .map(wrong -> new ImportFile.Wrong(
                        String.valueOf(wrong.row()), wrong.cell(), wrong.column(), wrong.typed(), wrong.message()))
                .toList();
    }

    private List<ImportFile.Reading> readings(Found found, Texts texts) {
        return found.former.stream()
                .map(place -> words.reading(place, found.file.columns(), texts.locale()))
                .map(reading -> new ImportFile.Reading(
                        reading.cell(), Shown.count(reading.rows()), reading.column(), reading.message()))
                .toList();
    }

    private static boolean isWorkbook(DealImport file) {
        return file.fileName().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private static List<Fact> facts(DealImport file, Texts texts) {
        return Stream.of(
                        new Fact(texts.get("import.rows"), Shown.count(file.rowsRead())),
                        new Fact(texts.get("import.bad"), Shown.count(file.rowsBad())),
                        new Fact(texts.get("import.tonnes"), Shown.tonnes(file.grams())),
                        new Fact(texts.get("import.money"), Shown.yuan(file.fen())),
                        new Fact(texts.get("import.by"), file.enteredName() + " · " + Shown.minute(file.enteredAt())))
                .toList();
    }

    private @Nullable String refusal(DealImport file, Texts texts) {
        return file.refusal() == null
                ? null
                : messages.getMessage(
                        "problem." + file.refusal().code() + ".detail",
                        file.refusal().arguments().toArray(),
                        file.refusal().code(),
                        texts.locale());
    }

    static List<ImportIndex.Row> rows(List<DealImport> files, Texts texts) {
        return files.stream()
                .map(file -> new ImportIndex.Row(
                        file.fileName(),
                        address(file.id()),
                        Shown.minute(file.enteredAt()),
                        file.enteredName(),
                        texts.get("import.count", Shown.count(file.rowsRead())),
                        state(file.status(), texts)))
                .toList();
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

    static String address(UUID id) {
        return ADDRESS + "/" + id;
    }

    /** A file with the first of what is wrong, what was read otherwise than it stands there, and which of its deals wait. */
    record Found(DealImport file, List<BadRow> bad, List<FormerPlace> former, List<DealSum> waiting, Refused refused) {}

    /** Why the last step was refused; that a month was locked can be answered. */
    record Refused(@Nullable String words, boolean late) {}
}
