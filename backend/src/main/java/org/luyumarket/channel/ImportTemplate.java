package org.luyumarket.channel;

import java.util.List;
import java.util.stream.Stream;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Division;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.table.TableTemplate;

/** The table that people fill in. Its sample row shows how, and is passed over when the file comes back. */
final class ImportTemplate {

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
            TableTemplate.SAMPLE_NOTE);

    private ImportTemplate() {}

    /** Without what may be filled in. */
    static TableTemplate empty() {
        return with(List.of());
    }

    static TableTemplate of(KnownTrade known, Divisions divisions, Person viewer) {
        return with(columns(known, divisions, viewer));
    }

    private static TableTemplate with(List<List<String>> allowed) {
        return new TableTemplate("交易", TableTemplate.titles(ImportColumn.values()), SAMPLE_CELLS, allowed);
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
}
