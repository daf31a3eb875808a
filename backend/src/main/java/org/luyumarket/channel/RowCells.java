package org.luyumarket.channel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Product;
import org.luyumarket.channel.DealTerms.Assurances;
import org.luyumarket.channel.DealTerms.Buyer;
import org.luyumarket.channel.DealTerms.Way;
import org.luyumarket.ledger.Channel;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.DivisionReader;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.Weight;
import org.luyumarket.platform.table.TableHead;
import org.luyumarket.platform.table.TableRow;
import org.luyumarket.platform.table.TypedValues;
import org.luyumarket.supplier.Supplier;

/** The cells of one row as the terms of a deal, and what is wrong with them. */
final class RowCells {

    private static final int TONNE_DECIMALS = 6;
    private static final int YUAN_DECIMALS = 2;
    private static final List<String> YES = List.of("是", "同意", "yes", "Y", "1");
    private static final List<String> NO = List.of("", "否", "no", "N", "0");

    private final KnownTrade known;
    private final DivisionReader divisions;
    private final TableHead<ImportColumn> head;
    private final TableRow row;
    private final List<FieldError> errors;

    RowCells(
            KnownTrade known,
            DivisionReader divisions,
            TableHead<ImportColumn> head,
            TableRow row,
            List<FieldError> errors) {
        this.known = known;
        this.divisions = divisions;
        this.head = head;
        this.row = row;
        this.errors = errors;
    }

    Optional<RowReader.Read> read() {
        Optional<LocalDate> day = parsed(ImportColumn.DAY, TypedValues::day, "table-day");
        Optional<Supplier> supplier = parsed(ImportColumn.SUPPLIER, known::supplierCalled, "no-such-supplier");
        Optional<Product> product = product(supplier);
        Optional<BigDecimal> tonnes = number(ImportColumn.WEIGHT, TONNE_DECIMALS);
        Optional<BigDecimal> yuan = number(ImportColumn.MONEY, YUAN_DECIMALS);
        Optional<DivisionCode> buyer = parsed(ImportColumn.BUYER_DIVISION, divisions::written, "no-such-division");
        Optional<DivisionCode> shipTo = optional(ImportColumn.SHIP_TO, divisions::written, "no-such-division");
        Optional<Way> way = way();
        boolean late = late();
        checkSigns(tonnes, yuan);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        DealTerms terms = new DealTerms(
                day.orElseThrow(),
                product.orElseThrow().sku(),
                supplier.orElseThrow().id(),
                Cny.parse(yuan.orElseThrow().abs().toPlainString()),
                new Weight(tonnes.orElseThrow().abs().movePointRight(6).longValueExact()),
                new Buyer(text(ImportColumn.BUYER), buyer.orElseThrow()),
                shipTo.orElse(null),
                way.orElseThrow(),
                new Papers(given(ImportColumn.CONTRACT), given(ImportColumn.INVOICE), given(ImportColumn.WEIGH_NOTE)),
                given(ImportColumn.REMARK),
                new Assurances(given(ImportColumn.PRICE_REASON), late));
        return Optional.of(new RowReader.Read(row.number(), terms, given(ImportColumn.ORIGINAL)));
    }

    private Optional<Product> product(Optional<Supplier> supplier) {
        String text = text(ImportColumn.PRODUCT);
        Optional<Product> found = known.productCalled(text, supplier);
        if (found.isEmpty() && text.isEmpty()) {
            error(ImportColumn.PRODUCT, "required");
        } else if (found.isEmpty()) {
            String nearest = known.nearest(text, supplier).stream()
                    .map(product -> product.sku() + " " + product.name())
                    .collect(Collectors.joining("；"));
            error(ImportColumn.PRODUCT, "no-such-product-but", text, nearest);
        }
        return found;
    }

    private Optional<Way> way() {
        Optional<Channel> channel = parsed(
                ImportColumn.CHANNEL, TradeWords::channel, "table-choice", String.join("、", TradeWords.channels()));
        var mode = optional(ImportColumn.MODE, TradeWords::mode, "table-choice", String.join("、", TradeWords.modes()));
        Optional<Partner> partner = optional(ImportColumn.PARTNER, this::partner, "no-such-partner");
        List<String> campaigns = Arrays.stream(text(ImportColumn.CAMPAIGNS).split("[、;；,，]", -1))
                .map(String::strip)
                .filter(campaign -> !campaign.isEmpty())
                .map(TradeWords::campaign)
                .distinct()
                .toList();
        return channel.map(through -> new Way(
                through,
                mode.orElse(through.usualMode()),
                partner.map(Partner::id).orElse(null),
                campaigns));
    }

    private Optional<Partner> partner(String text) {
        return known.partner(text)
                .or(() -> known.partners().values().stream()
                        .filter(partner -> partner.name().equals(text))
                        .findFirst());
    }

    private boolean late() {
        String text = text(ImportColumn.LATE_ACCEPTED);
        if (!YES.contains(text) && !NO.contains(text)) {
            error(ImportColumn.LATE_ACCEPTED, "yes-or-no");
        }
        return YES.contains(text);
    }

    /** Less than nothing is a return, which names what it takes back. */
    private void checkSigns(Optional<BigDecimal> tonnes, Optional<BigDecimal> yuan) {
        boolean less = tonnes.filter(number -> number.signum() < 0).isPresent()
                || yuan.filter(number -> number.signum() < 0).isPresent();
        if (less && given(ImportColumn.ORIGINAL) == null) {
            error(ImportColumn.ORIGINAL, "negative-without-original");
        }
    }

    private Optional<BigDecimal> number(ImportColumn column, int decimals) {
        return parsed(column, text -> TypedValues.number(text, decimals), "table-number", String.valueOf(decimals));
    }

    private <T> Optional<T> parsed(
            ImportColumn column, Function<String, Optional<T>> parser, String code, String... arguments) {
        if (text(column).isEmpty()) {
            error(column, "required");
            return Optional.empty();
        }
        return optional(column, parser, code, arguments);
    }

    /** What the error mentions is what was written, where nothing else is given. */
    private <T> Optional<T> optional(
            ImportColumn column, Function<String, Optional<T>> parser, String code, String... arguments) {
        String text = text(column);
        Optional<T> value = text.isEmpty() ? Optional.empty() : parser.apply(text);
        if (value.isEmpty() && !text.isEmpty()) {
            error(column, code, arguments.length == 0 ? new String[] {text} : arguments);
        }
        return value;
    }

    private void error(ImportColumn column, String code, String... arguments) {
        errors.add(new FieldError(column.field(), code, List.of((Object[]) arguments)));
    }

    private String text(ImportColumn column) {
        return head.text(row, column);
    }

    private @Nullable String given(ImportColumn column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }
}
