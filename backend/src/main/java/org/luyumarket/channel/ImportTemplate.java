package org.luyumarket.channel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Division;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;

/** The table that people fill in. Its sample row shows how, and is passed over when the file comes back. */
final class ImportTemplate {

    static final String SAMPLE = "示例行";

    private static final List<String> SAMPLE_CELLS = List.of(
            "2026-01-15",
            "V08A",
            "500236-09",
            "32.5",
            "155000.00",
            "济南堤口路果品商行",
            "370105",
            "山东省济南市天桥区",
            "批发",
            "经营主体",
            "dikou",
            "万吨脐橙进山东",
            "HT-2026-001",
            "FP-00012345",
            "GB-001",
            "",
            "",
            "",
            SAMPLE + "：导入时跳过，可以删除");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ImportTemplate() {}

    static String csv() {
        String head =
                Arrays.stream(ImportColumn.values()).map(ImportColumn::title).collect(Collectors.joining(","));
        return BYTE_ORDER_MARK + head + "\r\n" + String.join(",", SAMPLE_CELLS) + "\r\n";
    }

    static byte[] workbook(KnownTrade known, Divisions divisions, Person viewer) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(content, "LuyuMarket", "1.0")) {
            fill(workbook.newWorksheet("交易"));
            fill(workbook.newWorksheet("可填内容"), columns(known, divisions, viewer));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return content.toByteArray();
    }

    private static void fill(Worksheet deals) {
        ImportColumn[] columns = ImportColumn.values();
        for (int column = 0; column < columns.length; column++) {
            deals.value(0, column, columns[column].title());
            deals.value(1, column, SAMPLE_CELLS.get(column));
            deals.width(column, 16);
        }
        deals.range(0, 0, 0, columns.length - 1)
                .style()
                .bold()
                .fillColor("F3E7D3")
                .set();
        deals.freezePane(0, 1);
    }

    private static List<List<String>> columns(KnownTrade known, Divisions divisions, Person viewer) {
        return List.of(
                column("渠道", TradeWords.channels().stream()),
                column("购销模式", TradeWords.modes().stream()),
                column("活动", TradeWords.campaigns().stream()),
                column(
                        "供应商",
                        known.suppliers().values().stream()
                                .filter(supplier -> viewer.seesCounty(supplier.county()))
                                .map(supplier -> supplier.id() + " " + supplier.name())
                                .sorted()),
                column(
                        "产品",
                        known.products().values().stream()
                                .filter(product -> viewer.seesCounty(product.county()))
                                .map(product -> product.sku() + " " + product.name())
                                .sorted()),
                column(
                        "渠道伙伴",
                        known.partners().values().stream()
                                .map(partner -> partner.id() + " " + partner.name())
                                .sorted()),
                column("山东各市", divisions.within(DivisionCode.SHANDONG).stream().map(ImportTemplate::city)));
    }

    private static String city(Division city) {
        return city.code() + " " + city.name();
    }

    private static List<String> column(String title, Stream<String> values) {
        return Stream.concat(Stream.of(title), values).toList();
    }

    private static void fill(Worksheet allowed, List<List<String>> columns) {
        for (int column = 0; column < columns.size(); column++) {
            List<String> values = columns.get(column);
            for (int row = 0; row < values.size(); row++) {
                allowed.value(row, column, values.get(row));
            }
            allowed.width(column, 28);
        }
        allowed.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor("F3E7D3")
                .set();
        allowed.freezePane(0, 1);
    }
}
