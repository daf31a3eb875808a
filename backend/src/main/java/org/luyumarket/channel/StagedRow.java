package org.luyumarket.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldError;
import org.luyumarket.supplier.Supplier;

/**
 * A row of a file as the columns of {@code channel.import_row}: what it says if all is well; if not, its cells as they are and
 * what is wrong with them.
 */
record StagedRow(
        UUID importId,
        long row,
        List<String> cells,
        List<Wrong> errors,
        DealKind kind,
        @Nullable LocalDate day,
        @Nullable String sku,
        @Nullable String productName,
        @Nullable String supplierId,
        @Nullable String supplierName,
        @Nullable String county,
        @Nullable Long fen,
        @Nullable Long grams,
        @Nullable String buyerName,
        @Nullable String buyer,
        @Nullable String shipTo,
        @Nullable String buyerWritten,
        @Nullable String shipToWritten,
        @Nullable String channel,
        @Nullable String mode,
        List<String> campaigns,
        @Nullable String partnerId,
        @Nullable String contract,
        @Nullable String invoice,
        @Nullable String weighNote,
        @Nullable String invoiceKey,
        @Nullable String weighKey,
        @Nullable String remark,
        @Nullable String priceReason,
        boolean lateAccepted,
        @Nullable String corrects) {

    /** What is wrong with one field, its values as texts. */
    record Wrong(String field, String code, List<String> arguments) {

        static Wrong of(FieldError error) {
            return new Wrong(
                    error.field(),
                    error.code(),
                    error.arguments().stream().map(Wrong::text).toList());
        }

        private static String text(Object argument) {
            return argument instanceof Money money ? "¥" + money.getAmount().toPlainString() : argument.toString();
        }
    }

    static StagedRow bad(UUID importId, long row, List<String> cells, List<FieldError> errors) {
        return new StagedRow(
                importId,
                row,
                cells,
                wrong(errors),
                DealKind.SALE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null);
    }

    static StagedRow good(UUID importId, RowReader.Read read, Product product, Supplier supplier) {
        DealTerms terms = read.terms();
        Papers papers = terms.papers();
        return new StagedRow(
                importId,
                read.row(),
                List.of(),
                List.of(),
                read.original() == null ? DealKind.SALE : DealKind.RETURN,
                terms.day(),
                terms.sku(),
                product.name(),
                terms.supplierId(),
                supplier.name(),
                supplier.county().value(),
                Cny.fen(terms.money()),
                terms.weight().grams(),
                terms.buyer().name(),
                terms.buyer().division().value(),
                code(terms.shipTo()),
                code(terms.formerly().buyerDivision()),
                code(terms.formerly().shipTo()),
                terms.way().channel().name(),
                terms.way().mode().name(),
                terms.way().campaigns(),
                terms.way().partnerId(),
                papers.contract(),
                papers.invoice(),
                papers.weighNote(),
                read.original() == null ? Papers.key(papers.invoice()) : null,
                read.original() == null ? Papers.key(papers.weighNote()) : null,
                terms.remark(),
                terms.assurances().priceReason(),
                terms.assurances().lateAccepted(),
                read.original());
    }

    private static @Nullable String code(@Nullable DivisionCode division) {
        return division == null ? null : division.value();
    }

    private static List<Wrong> wrong(List<FieldError> errors) {
        return errors.stream().map(Wrong::of).toList();
    }
}
