package org.luyumarket.procurement.gift;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.procurement.contract.PurchaseFixture.supplierOf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.table.TableFile;
import org.luyumarket.platform.table.TableRow;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.contract.Drawing;
import org.luyumarket.procurement.contract.PaymentMode;
import org.luyumarket.procurement.contract.Terms;
import org.luyumarket.procurement.gift.Caps.Limit;
import org.luyumarket.procurement.gift.GiftLists.Intent;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.InstitutionFixture;
import org.luyumarket.procurement.institution.InstitutionKind;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.requisition.Approvals;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.requisition.Requisitions;
import org.luyumarket.procurement.requisition.Verdict;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

@MarketTest
class GiftListsIntegrationTests {

    private static final String ZHANG = "13905430001";
    private static final String LI = "13905430002";
    private static final PageRequest FIRST = new PageRequest(1, 20);

    private final Person head = InstitutionFixture.consumer("主席");
    private final LocalDate today = LocalDate.now(ChinaTime.ZONE);

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    private GiftLists lists;

    @Autowired
    private Parcels parcels;

    @Autowired
    private ErasureService erasure;

    @Autowired
    private Caps caps;

    @Autowired
    private Budgets budgets;

    @Autowired
    private Requisitions requisitions;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Contracts contracts;

    @Autowired
    private InstitutionFixture units;

    @Autowired
    private MarketDatabase database;

    private UUID union = new UUID(0, 0);
    private UUID budget = new UUID(0, 0);
    private Person requester = InstitutionFixture.CITY;
    private Person approver = InstitutionFixture.CITY;
    private Person finance = InstitutionFixture.CITY;

    @BeforeEach
    void foundAUnion() {
        Institution unit = units.active(InstitutionKind.UNION, head);
        union = unit.id();
        requester = units.member(unit, head, 0, MemberRole.REQUESTER);
        approver = units.member(unit, head, 1, MemberRole.APPROVER);
        finance = units.member(unit, head, 0, MemberRole.FINANCE);
        budget = requireNonNull(
                        budgets.grant(new Budgets.Grant(union, today.getYear(), "会员慰问", Cny.parse("900000")), finance)
                                .block())
                .id();
    }

    @Test
    void aListBecomesARequisitionForAllOfIt() throws IOException {
        cap("500");

        GiftList list = take(row(ZHANG, 2) + row(LI, 1));

        Requisition drawn = requisition(list);
        assertThat(drawn.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.quantity()).isEqualTo(3));
        assertThat(list.sums().people()).isEqualTo(2);
        assertThat(list.sums().amount()).isEqualTo(drawn.amount());
        assertThat(list.counts()).isFalse();
    }

    @Test
    void nobodyGetsMoreThanTheCapInOneListOrInTwo() throws IOException {
        cap("120");

        assertThatThrownBy(() -> take(row(LI, 1) + row(ZHANG, 3)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        over -> assertThat(over.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.field() + " " + error.code())
                                        .isEqualTo("G3 over-cap")));
        submit(take(row(ZHANG, 2)));

        assertThatThrownBy(() -> take(row(ZHANG, 1))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void ofTwoListsThatWereDrawnUpOnlyOneCanBeSubmitted() throws IOException {
        cap("120");
        GiftList one = take(row(ZHANG, 2));
        GiftList other = take(row(ZHANG, 2));

        Requisition first = submit(one);
        assertRefused("over-gift-cap", () -> submit(other));

        requisitions.giveUp(first.id(), first.version(), "改期", requester).block();
        assertThat(submit(other)).isNotNull();
    }

    @Test
    void withoutACapNothingIsGivenAndTheLeastOneDecides() throws IOException {
        assertRefused("no-gift-cap", () -> take(row(ZHANG, 1)));

        cap("500");
        caps.set(InstitutionFixture.BINCHENG.city(), limit("49"), InstitutionFixture.CITY)
                .block();
        assertThatThrownBy(() -> take(row(ZHANG, 1))).isInstanceOf(InvalidInput.class);
        caps.set(InstitutionFixture.BINCHENG.city(), limit("2000"), InstitutionFixture.CITY)
                .block();
        assertThat(take(row(ZHANG, 1))).isNotNull();
    }

    @Test
    void onlyUnionsGiveAndOnlyWithTheAgreementOfThePeople() throws IOException {
        Institution organ = units.active(head);
        Path file = file(row(ZHANG, 1));

        assertRefused(
                "not-a-union",
                () -> lists.take(new Intent(organ.id(), budget, "慰问", today, true), file, head)
                        .block());
        Path again = file(row(ZHANG, 1));
        assertRefused(
                "invalid-input",
                () -> lists.take(new Intent(union, budget, "慰问", today, false), again, requester)
                        .block());
        assertThat(file).doesNotExist();
    }

    @Test
    void aProductThatIsNotOfferedIsNamedByItsCellAndNothingIsStored() {
        assertThatThrownBy(() -> take(row(ZHANG, 1) + row(LI, 1).replace("500236-01", "500236-99")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors().get(0).field()).isEqualTo("F3"));

        assertThat(requireNonNull(lists.of(union, head).collectList().block())).isEmpty();
    }

    @Test
    void namesAreMaskedForTheUnionAndSealedInTheDatabase() throws IOException {
        cap("500");
        GiftList list = take(row(ZHANG, 1));

        Recipient shown = requireNonNull(lists.parcels(list.id(), head, FIRST).block())
                .items()
                .get(0)
                .to();

        assertThat(shown.phone()).isEqualTo("139****0001");
        assertThat(shown.address()).isEqualTo("***");
        assertThat(database.query("select recipient, phone_print from gift.parcel")
                        .toString())
                .doesNotContain(ZHANG)
                .doesNotContain("黄河");
        assertRefused(
                "unknown-gift-list",
                () -> lists.find(list.id(), InstitutionFixture.consumer("路人")).block());
    }

    @Test
    void theSupplierLearnsWhereParcelsGoOnceTheContractIsInForceAndSaysHowTheyWent() throws IOException {
        cap("500");
        Contract drawn = contract(take(row(ZHANG, 1) + row(LI, 2)));
        Person supplier = supplierOf(drawn);
        assertRefused(
                "unknown-gift-list",
                () -> parcels.of(drawn.id(), supplier, FIRST).block());

        Contract inForce = sign(sign(drawn, finance), supplier);
        List<Parcel> open = requireNonNull(
                        parcels.of(inForce.id(), supplier, FIRST).block())
                .items();
        assertThat(open).extracting(parcel -> parcel.to().phone()).containsExactly(ZHANG, LI);
        assertRefused(
                "unknown-gift-list",
                () -> parcels.of(inForce.id(), finance, FIRST).block());

        send(
                inForce,
                supplier,
                open.get(0).code() + ",顺丰,SF1234567,\n" + open.get(1).code() + ",,,\n");
        assertThat(parcels.find(inForce.id(), supplier).block()).satisfies(found -> {
            assertThat(requireNonNull(found).parcels()).isEqualTo(2);
            assertThat(found.sent()).isEqualTo(1);
        });
        assertThatThrownBy(() -> send(inForce, supplier, "XQ-0001,顺丰,SF1234567,\n"))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void theUnionSeesWhichParcelsArrived() throws IOException {
        cap("500");
        GiftList list = take(row(ZHANG, 1) + row(LI, 2));
        Contract inForce = inForce(list);
        Person supplier = supplierOf(inForce);
        String code = requireNonNull(parcels.of(inForce.id(), supplier, FIRST).block())
                .items()
                .get(0)
                .code();

        send(inForce, supplier, code + ",顺丰,SF1234567," + today + "\n");
        send(inForce, supplier, code + ",顺丰,SF1234568,\n");

        assertThat(requireNonNull(lists.parcels(list.id(), head, FIRST).block()).items())
                .extracting(Parcel::sending)
                .satisfiesExactly(
                        went -> {
                            assertThat(requireNonNull(went).tracking()).isEqualTo("SF1234568");
                            assertThat(went.arrivedOn()).isEqualTo(today);
                        },
                        waits -> assertThat(waits).isNull());
        GiftList.Sums sums = requireNonNull(lists.find(list.id(), head).block()).sums();
        assertThat(sums.sent()).isEqualTo(1);
        assertThat(sums.arrived()).isEqualTo(1);
        assertThatThrownBy(() -> send(inForce, supplier, code + ",顺丰,SF1234568," + today.plusDays(1) + "\n"))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void recipientsAreErasedOnceTheyAreNotNeededAndWhatProvesThePurchaseStays() throws IOException {
        cap("500");
        GiftList sent = take(row(ZHANG, 1) + row(LI, 2));
        Contract inForce = inForce(sent);
        GiftList open = take(row(ZHANG, 1));
        submit(open);
        Person supplier = supplierOf(inForce);
        String sheet = requireNonNull(parcels.of(inForce.id(), supplier, FIRST).block()).items().stream()
                .map(parcel -> parcel.code() + ",顺丰,SF1234567,\n")
                .collect(Collectors.joining());
        send(inForce, supplier, sheet);
        LocalDate later = today.plusYears(1);

        erasure.erase(today).block();
        assertThat(parcelsOf(sent)).noneMatch(parcel -> parcel.to().isErased());
        erasure.erase(later).block();

        assertThat(parcelsOf(sent)).allMatch(parcel -> parcel.to().isErased());
        GiftList after = requireNonNull(lists.find(sent.id(), head).block());
        assertThat(after.erasedOn()).isEqualTo(later);
        assertThat(after.sums().people()).isEqualTo(sent.sums().people());
        assertThat(after.sums().mostForOne()).isEqualTo(sent.sums().mostForOne());
        assertThat(parcelsOf(open)).noneMatch(parcel -> parcel.to().isErased());
    }

    private List<Parcel> parcelsOf(GiftList list) {
        return requireNonNull(lists.parcels(list.id(), head, FIRST).block()).items();
    }

    @Test
    void theShippingListComesBackAsItWasGiven() throws IOException {
        cap("500");
        Contract inForce = inForce(take(row(ZHANG, 1)));
        Person supplier = supplierOf(inForce);

        Path workbook = written(parcels.shippingList(inForce.id(), supplier));
        List<TableRow> rows = requireNonNull(TableFile.read(workbook, (table, each) -> Flux.fromIterable(() -> each))
                .collectList()
                .block());

        assertThat(rows.get(1).cells()).contains("张三", ZHANG, "黄河五路1号");
        assertThat(parcels.labels(inForce.id(), supplier).block())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void whatAnAmendmentOrACancellationDoesToAList() throws IOException {
        cap("120");
        Contract inForce = inForce(take(row(ZHANG, 2)));
        assertThatThrownBy(() -> take(row(ZHANG, 2))).isInstanceOf(InvalidInput.class);

        contracts.cancel(inForce.id(), inForce.version(), "供货人无货", finance).block();

        assertThat(take(row(ZHANG, 2))).isNotNull();
    }

    @Test
    void fiveThousandPeopleAreTakenInSeconds() throws IOException {
        cap("500");
        String many = IntStream.range(0, GiftReader.MOST_ROWS)
                .mapToObj(number -> row("138%08d".formatted(number), 1))
                .collect(Collectors.joining());
        long start = System.nanoTime();

        GiftList list = take(many);

        assertThat(list.sums().people()).isEqualTo(GiftReader.MOST_ROWS);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    private static String row(String phone, int packs) {
        return (phone.equals(ZHANG) ? "张三," : "李四,") + phone + ",教务处,滨州市滨城区,黄河五路1号,500236-01," + packs + "\n";
    }

    private void cap(String yuan) {
        caps.set(union, limit(yuan), finance).block();
    }

    private Limit limit(String yuan) {
        return new Limit(today.getYear(), Cny.parse(yuan), "工会委员会决议");
    }

    private GiftList take(String rows) throws IOException {
        Path file = file(rows);
        return requireNonNull(lists.take(new Intent(union, budget, "中秋慰问", today.plusDays(10), true), file, requester)
                .block());
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), GiftReaderTests.HEAD + rows);
    }

    private Requisition requisition(GiftList list) {
        return requireNonNull(
                requisitions.find(list.annex().requisition(), requester).block());
    }

    private Requisition submit(GiftList list) {
        Requisition drawn = requisition(list);
        return requireNonNull(
                requisitions.submit(drawn.id(), drawn.version(), requester).block());
    }

    private Contract contract(GiftList list) {
        Requisition sent = submit(list);
        Requisition approved = requireNonNull(approvals
                .decide(sent.id(), sent.version(), new Approvals.Decision(Verdict.APPROVE, ""), approver)
                .block());
        Terms terms = new Terms("", PaymentMode.DELIVER_FIRST, 30, "");
        return requireNonNull(contracts
                        .draw(new Drawing(approved.id(), terms, approved.number()), finance)
                        .block())
                .get(0);
    }

    private Contract inForce(GiftList list) {
        Contract drawn = contract(list);
        return sign(sign(drawn, finance), supplierOf(drawn));
    }

    private Contract sign(Contract contract, Person person) {
        return requireNonNull(
                contracts.sign(contract.id(), contract.version(), person).block());
    }

    private void send(Contract contract, Person supplier, String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("sent.csv"), "包裹号,承运商,运单号,签收日期\n" + rows);
        parcels.send(contract.id(), file, supplier).block();
    }

    private Path written(Flux<ByteBuffer> content) throws IOException {
        Path file = Files.createFile(folder.resolve("list.xlsx"));
        for (ByteBuffer piece : requireNonNull(content.collectList().block())) {
            byte[] bytes = new byte[piece.remaining()];
            piece.get(bytes);
            Files.write(file, bytes, StandardOpenOption.APPEND);
        }
        return file;
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
