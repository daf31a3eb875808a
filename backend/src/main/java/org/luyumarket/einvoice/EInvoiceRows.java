package org.luyumarket.einvoice;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.Row;

/** Reads invoices; who was forgotten leaves neither title nor address. */
final class EInvoiceRows {

    private EInvoiceRows() {}

    static EInvoice invoice(Readable columns, PersonalData personalData) {
        Row row = new Row(columns);
        return new EInvoice(
                row.id("id"),
                row.text("order_number"),
                row.text("supplier_id"),
                new Addressee(
                        Addressee.Kind.valueOf(row.text("kind")),
                        opened(row.optional("title", String.class), personalData),
                        row.text("taxpayer_id"),
                        opened(row.optional("mail", String.class), personalData)),
                row.at("wished_at"),
                row.optional("paid_at", Instant.class),
                issued(row));
    }

    private static String opened(@Nullable String sealed, PersonalData personalData) {
        return sealed == null ? "" : personalData.open(sealed);
    }

    private static @Nullable Issued issued(Row row) {
        String number = row.optional("number", String.class);
        LocalDate on = row.optional("issued_on", LocalDate.class);
        return number == null || on == null ? null : new Issued(number, on);
    }
}
