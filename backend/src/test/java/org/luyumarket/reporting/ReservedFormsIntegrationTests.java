package org.luyumarket.reporting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Ids;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.InstitutionFixture;
import org.luyumarket.procurement.share.Canteen;
import org.luyumarket.procurement.share.Filing;
import org.luyumarket.procurement.share.Shares;
import org.luyumarket.procurement.share.Shares.Execution;
import org.luyumarket.procurement.share.Shares.Version;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What units reserved and did; on a database of its own, for it tells of all units together. */
@MarketTest
@TestPropertySource(properties = "luyu.demo=false")
class ReservedFormsIntegrationTests {

    private static final Filing HUNDRED_THOUSAND =
            new Filing(Canteen.OWN, Cny.parse("1000000"), 1_000, Cny.zero(), 0, "");

    @Autowired
    private Forms forms;

    @Autowired
    private Shares shares;

    @Autowired
    private InstitutionFixture units;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private Ids ids;

    private final LocalDate today = LocalDate.now(ChinaTime.ZONE);

    @BeforeEach
    void twoUnitsOfWhichOneDidAQuarterAndOneAHalf() {
        database.empty("institution.institution", "share.share", "share.execution");
        unit("滨州甲单位", "25000", "5000");
        unit("滨州乙单位", "50000", "0.01");
        database.execute("""
                insert into institution.institution (id, credit_code, name, kind, division, parent, status, demo)
                select '%s', '11371602000000099X', '滨州丙单位', kind, division, id, 'LISTED', false
                  from institution.institution
                 where name = '滨州甲单位'
                """.formatted(ids.next()));
    }

    private void unit(String name, String executed, String uncounted) {
        Person head = InstitutionFixture.consumer("主任");
        Institution unit = units.active(head);
        database.execute("update institution.institution set name = '%s' where id = '%s'".formatted(name, unit.id()));
        shares.file(unit.id(), today.getYear(), new Version(0, HUNDRED_THOUSAND), head)
                .block();
        book(unit.id(), executed, "");
        book(unit.id(), uncounted, "UNCERTIFIED");
    }

    private void book(UUID unit, String amount, String uncountedFor) {
        shares.book(new Execution(ids.next(), unit, today, "食堂食材", Cny.parse(amount), uncountedFor))
                .block();
    }

    @Test
    void unitsAreRankedByHowMuchOfTheirShareTheyDid() {
        Sheet sheet = sheet(Form.RESERVED_UNITS, InstitutionFixture.CITY);

        assertThat(sheet.rows())
                .extracting(row -> said(row, sheet, "rank", "institution", "executionRate", "unitState"))
                .containsExactly("1 滨州乙单位 50.00% 已激活", "2 滨州甲单位 25.00% 已激活", "— 滨州丙单位 — 未激活");
        assertThat(sheet.end().totals())
                .extracting(row -> said(row, sheet, "reserved", "executed", "uncounted", "executionRate"))
                .containsExactly("20.00 7.50 0.50 37.50%");
        assertThat(sheet.end().exact().fen()).isEqualTo(8_000_001);
    }

    @Test
    void parentsAndRegionsShowHowManyOfTheirUnitsAreActive() {
        Sheet parents = sheet(Form.RESERVED_PARENTS, InstitutionFixture.CITY);
        Sheet regions = sheet(Form.RESERVED_REGIONS, InstitutionFixture.CITY);

        assertThat(parents.rows())
                .extracting(row -> said(row, parents, "parent", "units", "activated", "activationRate"))
                .containsExactly("滨州乙单位 1 1 100.00%", "滨州甲单位 2 1 50.00%");
        assertThat(regions.rows())
                .extracting(row -> said(row, regions, "region", "units", "activationRate", "filed"))
                .containsExactly("山东省滨州市 3 66.66% 2");
    }

    @Test
    void whoLooksAfterNoUnitsSeesNone() {
        Person supplier = new Person(new UUID(8, 1), "supplier", "供货人", Role.SUPPLIER, null, "V08A");

        assertThat(sheet(Form.RESERVED_UNITS, supplier).rows()).isEmpty();
    }

    private static String said(Row row, Sheet sheet, String... keys) {
        StringBuilder said = new StringBuilder();
        for (String key : keys) {
            for (int i = 0; i < sheet.columns().size(); i++) {
                if (sheet.columns().get(i).key().equals(key)) {
                    said.append(' ')
                            .append(sheet.columns().get(i).shown(row.cells().get(i)));
                }
            }
        }
        return said.toString().strip();
    }

    private Sheet sheet(Form form, Person viewer) {
        YearMonth month = YearMonth.from(today);
        return requireNonNull(forms.sheet(new FormRequest(form, month, month, null), viewer, Locale.CHINESE)
                .block());
    }
}
