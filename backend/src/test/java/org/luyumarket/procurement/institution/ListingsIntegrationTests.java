package org.luyumarket.procurement.institution;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.procurement.institution.InstitutionFixture.consumer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.table.TableFile;
import org.luyumarket.platform.table.TableRow;
import org.luyumarket.procurement.institution.Listing.Status;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;

@MarketTest
@TestPropertySource(properties = "luyu.demo=false")
class ListingsIntegrationTests {

    private static final String HEAD = "单位名称,统一社会信用代码,单位类型,所在地,主管单位代码,代码说明\n";
    private static final PageRequest FIRST = new PageRequest(1, 20);
    private static final Person BUREAU = new Person(
            new UUID(8, 2), "binzhou", "滨州财政", Role.PARTNER_CITY_STAFF, null, null, new DivisionCode("371600"), null);

    @TempDir
    private Path folder;

    @Autowired
    private Listings listings;

    @Autowired
    private Institutions institutions;

    @Autowired
    private Members members;

    @Autowired
    private MarketDatabase database;

    @Test
    void aWholeFileIsListedAndEachUnitActivatedByItsLink() throws IOException {
        String bureau = code();
        Listing checked = checked(HEAD + line("示例教育局", bureau, "") + line("示例中学", code(), bureau));
        assertThat(checked.isReady()).isTrue();

        listings.confirm(checked.id(), BUREAU).block();
        List<List<String>> links = rows(listings.links(checked.id(), "https://market.example/buyer/join/", BUREAU));

        String link = links.get(1).get(2);
        Person head = consumer("校长");
        Seat seat = requireNonNull(
                members.accept(link.substring(link.lastIndexOf('/') + 1), head).block());
        assertThat(seat.institution().isActive()).isTrue();
        assertThat(links).hasSize(3);
        Institution school = requireNonNull(institutions
                        .search(new Institutions.Filter("示例中学", null, null), BUREAU, FIRST)
                        .block())
                .items()
                .get(0);
        assertThat(school.terms().parent()).isNotNull();
    }

    @Test
    void linksThatAreRenewedLoseTheirWorth() throws IOException {
        Listing checked = checked(HEAD + line("示例医院", code(), ""));
        listings.confirm(checked.id(), BUREAU).block();
        String first = rows(listings.links(checked.id(), "", BUREAU)).get(1).get(2);

        String second = rows(listings.links(checked.id(), "", BUREAU)).get(1).get(2);

        assertThatThrownBy(() -> members.invitation(first).block()).isInstanceOf(InvitationGone.class);
        assertThat(requireNonNull(members.invitation(second).block())
                        .institution()
                        .name())
                .isEqualTo("示例医院");
    }

    @Test
    void oneWrongRowKeepsAllOthersOutAndEachFaultHasItsCell() throws IOException {
        String known = code();
        Listing checked = checked(HEAD
                + line("示例局", known, "")
                + line("示例局重复", known, "")
                + "示例站,12371602,机关,滨州市滨城区,,\n"
                + "示例所," + code() + ",公司,滨州市滨城区,,\n"
                + "济南示例局," + code() + ",机关,济南市天桥区,,\n"
                + line("示例孤儿", code(), "12371602MA00000000")
                + "=1+1," + code() + ",机关,滨州市,,\n");

        assertThat(checked.rows()).isEqualTo(new Listing.Rows(7, checked.rows().expected(), 6));
        assertThat(listings.badRows(checked.id(), BUREAU, FIRST)
                        .flatMapIterable(row -> row.errors().stream()
                                .map(error -> row.row() + ":" + error.field() + ":" + error.code())
                                .toList())
                        .collectList()
                        .block())
                .containsExactly(
                        "3:creditCode:unit-twice-in-file",
                        "4:creditCode:credit-code",
                        "5:kind:unit-kind",
                        "6:divisionCode:not-your-place",
                        "7:parent:no-such-parent",
                        "8:name:formula");
        assertThatThrownBy(() -> listings.confirm(checked.id(), BUREAU).block()).isInstanceOf(ListingNotReady.class);
        assertThat(rows(listings.noted(checked.id(), BUREAU, Locale.SIMPLIFIED_CHINESE)))
                .hasSize(8)
                .anySatisfy(row -> assertThat(row.get(7)).contains("信用代码相同"));
    }

    @Test
    void aUnitThatCameMeanwhileIsNamedAndNothingIsListed() throws IOException {
        String code = code();
        Listing one = checked(HEAD + line("示例馆", code, "") + line("示例园", code(), ""));
        Listing other = checked(HEAD + line("示例馆", code, ""));
        listings.confirm(other.id(), BUREAU).block();

        assertThatThrownBy(() -> listings.confirm(one.id(), BUREAU).block()).isInstanceOf(ListingNotReady.class);

        assertThat(requireNonNull(listings.find(one.id(), BUREAU).block())
                        .rows()
                        .wrong())
                .isOne();
        assertThat(requireNonNull(institutions
                                .search(new Institutions.Filter("示例园", null, null), BUREAU, FIRST)
                                .block())
                        .total())
                .isZero();
    }

    @Test
    void rubbishIsRefusedWithAReason() throws IOException {
        Listing refused = finished("\u0000\u0001\u0002");

        assertThat(refused.status()).isEqualTo(Status.REFUSED);
        assertThat(requireNonNull(refused.refusal()).code()).isEqualTo("table-wrong-type");
    }

    @Test
    void aCheckThatDiedIsBegunAgainFromTheFile() throws IOException {
        Listing checked = checked(HEAD + line("示例队", code(), "") + line("示例组", code(), ""));
        String id = "'" + checked.id() + "'";
        String file = (HEAD + line("示例队", code(), "") + line("示例组", code(), "")).replace("'", "''");
        database.execute(
                "insert into institution.listing_part values (" + id + ", 0, convert_to('" + file + "', 'UTF8'))");
        database.execute("update institution.listing set status = 'CHECKING', rows_read = 1,"
                + " alive_at = now() - interval '1 minute' where id = " + id);
        database.execute("delete from institution.listing_row where row > 2 and listing_id = " + id);

        Listing again = finished(checked.id());

        assertThat(again.status()).isEqualTo(Status.CHECKED);
        assertThat(again.rows().read()).isEqualTo(2);
        assertThat(database.query("select from institution.listing_row where listing_id = " + id))
                .hasSize(2);
        assertThat(database.query("select from institution.listing_part where listing_id = " + id))
                .isEmpty();
    }

    @Test
    void anotherCitySeesNothingOfTheFile() throws IOException {
        Listing checked = checked(HEAD + line("示例署", code(), ""));
        Person jinan = new Person(
                new UUID(8, 3), "jinan", "济南财政", Role.PARTNER_CITY_STAFF, null, null, new DivisionCode("370100"), null);

        assertThatThrownBy(() -> listings.find(checked.id(), jinan).block()).isInstanceOf(UnknownListing.class);
        assertThatThrownBy(() -> listings.latest(consumer("路人")).blockFirst()).isInstanceOf(UnknownListing.class);
    }

    @Test
    void twentyThousandUnitsAreListedWithinAMinute() throws IOException {
        long begin = System.nanoTime();
        Listing checked = checked(HEAD
                + IntStream.range(0, 20_000)
                        .mapToObj(number -> line("示例单位" + number, code(), ""))
                        .collect(Collectors.joining()));

        listings.confirm(checked.id(), BUREAU).block();
        List<List<String>> links = rows(listings.links(checked.id(), "https://market.example/", BUREAU));

        assertThat(links).hasSize(20_001);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMinutes(1));
    }

    private static String code() {
        return InstitutionFixture.freshCode().value();
    }

    private static String line(String name, String code, String parent) {
        return "%s,%s,事业单位,滨州市滨城区,%s,\n".formatted(name, code, parent);
    }

    private Listing checked(String table) throws IOException {
        Listing finished = finished(table);
        assertThat(finished.status()).isEqualTo(Status.CHECKED);
        return finished;
    }

    private Listing finished(String table) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "units", ".csv"), table, StandardCharsets.UTF_8);
        return finished(requireNonNull(listings.begin(file, "units.csv", BUREAU).block())
                .id());
    }

    private Listing finished(UUID id) {
        return requireNonNull(Flux.interval(Duration.ofMillis(100))
                .onBackpressureDrop()
                .concatMap(tick -> listings.find(id, BUREAU))
                .filter(now -> now.status() != Status.CHECKING)
                .blockFirst(Duration.ofMinutes(1)));
    }

    private List<List<String>> rows(Flux<ByteBuffer> workbook) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        workbook.doOnNext(piece -> {
                    byte[] bytes = new byte[piece.remaining()];
                    piece.get(bytes);
                    content.writeBytes(bytes);
                })
                .blockLast();
        Path file = Files.write(Files.createTempFile(folder, "back", ".xlsx"), content.toByteArray());
        try (TableFile table = TableFile.open(file);
                var rows = table.rows()) {
            return rows.map(TableRow::cells).toList();
        }
    }
}
