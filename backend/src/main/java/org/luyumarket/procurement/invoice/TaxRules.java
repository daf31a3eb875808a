package org.luyumarket.procurement.invoice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.luyumarket.supplier.Supplier;
import org.springframework.stereotype.Component;

/** The rules of taxation as the file {@code tax-rules.csv} has them. */
@Component
class TaxRules {

    private static final String FILE = "tax-rules.csv";
    private static final Set<String> PRODUCERS = Set.of("农民专业合作社", "家庭农场");

    /** For goods and days that no rule knows. */
    private static final TaxRule UNKNOWN = new TaxRule(130, "1030200000000000000", true, "没有对应的规则，暂按 13%");

    private final List<Entry> entries = read();

    /** One line of the file. */
    private record Entry(Set<String> categories, boolean producer, LocalDate from, LocalDate to, TaxRule rule) {

        static Entry of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Entry(
                    Set.of(cells[0].split(";")),
                    cells[1].equals("producer"),
                    LocalDate.parse(cells[2]),
                    cells[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[3]),
                    new TaxRule(
                            cells[4].equals("-") ? null : Integer.valueOf(cells[4]),
                            cells[5],
                            cells[6].equals("ask"),
                            cells[7]));
        }

        boolean fits(String category, boolean byProducer, LocalDate day) {
            return categories.contains(category)
                    && (byProducer || !producer)
                    && !day.isBefore(from)
                    && !day.isAfter(to);
        }
    }

    private static List<Entry> read() {
        try (InputStream file = Objects.requireNonNull(TaxRules.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Entry::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    TaxRule of(String category, Supplier seller, LocalDate day) {
        String code = category.toLowerCase(Locale.ROOT);
        boolean byProducer = PRODUCERS.contains(seller.kind());
        return entries.stream()
                .filter(entry -> entry.fits(code, byProducer, day))
                .map(Entry::rule)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
