package org.luyumarket.goodslist;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.luyumarket.goodslist.CheckedRow.Effect;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.Sha256;

/** A file of products, row by row as it would be imported now. */
public record CheckedFile(SentFile file, List<CheckedRow> rows) {

    public CheckedFile {
        rows = List.copyOf(rows);
    }

    public long count(Effect effect) {
        return rows.stream().filter(row -> row.effect() == effect).count();
    }

    public List<FieldError> errors() {
        return rows.stream().flatMap(row -> row.errors().stream()).toList();
    }

    /** Another one as soon as the import would do anything else than what was shown. */
    public String fingerprint() {
        String content = rows.stream().map(CheckedRow::toString).collect(Collectors.joining("\n"));
        return Sha256.hex(content.getBytes(StandardCharsets.UTF_8));
    }
}
