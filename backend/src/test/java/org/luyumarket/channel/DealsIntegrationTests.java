package org.luyumarket.channel;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.channel.DealFixture.aDeal;
import static org.luyumarket.channel.DealFixture.person;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.Months;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Weight;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@MarketTest
class DealsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final PageRequest FIRST_PAGE = new PageRequest(1, 20);
    private static final Person CLERK = person("clerk", Role.COUNTY_STAFF, "500236");
    private static final Person COLLEAGUE = person("colleague", Role.COUNTY_STAFF, "500236");
    private static final Person NEIGHBOUR = person("neighbour", Role.COUNTY_STAFF, "500237");

    @Autowired
    private Deals deals;

    @Autowired
    private DealReviews reviews;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Months months;

    @Autowired
    private TransactionalOperator transactions;

    @Test
    void aDealCountsAfterASecondPersonConfirmedIt() {
        Deal submitted = submitted(aDeal().terms());
        assertThat(entries(submitted)).isEmpty();

        done(reviews.confirm(submitted.number(), submitted.version(), COLLEAGUE));

        LedgerEntry entry = entries(submitted).get(0);
        assertThat(entry.fen()).isEqualTo(Cny.fen(submitted.terms().money()));
        assertThat(entry.grams()).isEqualTo(submitted.terms().weight().grams());
        assertThat(entry.fact().evidence().invoice())
                .isEqualTo(submitted.terms().papers().invoice());
        assertThat(entry.verdict().counted()).isTrue();
    }

    @Test
    void whoeverEnteredADealCannotReviewIt() {
        Deal submitted = submitted(aDeal().terms());

        assertThatThrownBy(() -> done(reviews.confirm(submitted.number(), submitted.version(), CLERK)))
                .isInstanceOf(ReviewedByTheSame.class);

        assertThat(entries(submitted)).isEmpty();
    }

    @Test
    void twoReviewersAtOnceMakeOneEntry() {
        Deal submitted = submitted(aDeal().terms());
        List<Person> reviewers = List.of(COLLEAGUE, person("third", Role.CITY_STAFF, null));

        long confirmed = requireNonNull(Flux.fromIterable(reviewers)
                .flatMap(reviewer -> reviews.confirm(submitted.number(), submitted.version(), reviewer)
                        .subscribeOn(Schedulers.boundedElastic())
                        .onErrorResume(DealHasMoved.class, late -> Mono.empty()))
                .count()
                .block(PATIENCE));

        assertThat(confirmed).isOne();
        assertThat(entries(submitted)).hasSize(1);
    }

    @Test
    void aDealThatWasSentBackIsChangedAndSubmittedAgain() {
        Deal submitted = submitted(aDeal().terms());
        done(reviews.sendBack(submitted.number(), submitted.version(), "发票号不清", COLLEAGUE));
        Deal returned = look(submitted);

        done(deals.change(
                returned.number(),
                returned.version(),
                aDeal().of("160000.00", 33_000_000).terms(),
                CLERK));
        Deal changed = look(submitted);
        done(deals.submit(changed.number(), changed.version(), CLERK));

        assertThat(requireNonNull(returned.review()).note()).isEqualTo("发票号不清");
        assertThat(look(submitted).status()).isEqualTo(DealStatus.SUBMITTED);
        assertThat(look(submitted).terms().weight()).isEqualTo(new Weight(33_000_000));
    }

    @Test
    void aDealThatComesBackShowsWhatItSaidWhenItWasLastSentBack() {
        Deal submitted = submitted(aDeal().terms());
        done(reviews.sendBack(submitted.number(), submitted.version(), "发票号不清", COLLEAGUE));
        Deal first = look(submitted);
        done(deals.change(
                first.number(),
                first.version(),
                aDeal().of("160000.00", 33_000_000).terms(),
                CLERK));
        Deal second = done(deals.submit(first.number(), first.version() + 1, CLERK));

        Deal before =
                requireNonNull(done(deals.file(second.number(), COLLEAGUE)).sentBack());
        done(reviews.sendBack(second.number(), look(submitted).version(), "吨数不对", COLLEAGUE));
        Deal again = requireNonNull(done(deals.file(second.number(), COLLEAGUE)).sentBack());

        assertThat(before.terms()).isEqualTo(first.terms());
        assertThat(again.terms().weight()).isEqualTo(new Weight(33_000_000));
    }

    @Test
    void anInvoiceProvesOneDealHoweverItIsWritten() {
        String invoice = Unique.name("FP 2026");
        Deal first = done(deals.enter(aDeal().withInvoice(invoice).terms(), CLERK));

        assertThatThrownBy(() -> done(deals.enter(
                        aDeal().withInvoice(invoice.replace(" ", "－").toLowerCase(Locale.ROOT))
                                .terms(),
                        COLLEAGUE)))
                .isInstanceOfSatisfying(
                        DuplicatePaper.class,
                        refusal -> assertThat(refusal.members()).containsEntry("dealNumber", first.number()));
    }

    @Test
    void aWithdrawnDealGivesItsInvoiceFree() {
        String invoice = Unique.name("FP");
        Deal first = done(deals.enter(aDeal().withInvoice(invoice).terms(), CLERK));
        done(deals.withdraw(first.number(), first.version(), CLERK));

        Deal second = done(deals.enter(aDeal().withInvoice(invoice).terms(), CLERK));

        assertThat(second.number()).isNotEqualTo(first.number());
    }

    @Test
    void aDealThatMayBeAnotherOneWaitsForAPersonsWord() {
        String buyer = Unique.name("示例·批发商");
        Deal first = submitted(aDeal().to(buyer).withInvoice(null).terms());
        Deal second = submitted(aDeal().to(buyer + " ")
                .withInvoice(null)
                .of("154000.00", 32_200_000)
                .terms());

        assertThatThrownBy(() -> done(reviews.confirm(second.number(), second.version(), COLLEAGUE)))
                .isInstanceOf(LikenessUndecided.class);
        reviews.decide(second.number(), first.number(), DealFixture.twoDeals("两车，隔天发"), COLLEAGUE)
                .block(PATIENCE);
        done(reviews.confirm(second.number(), second.version(), COLLEAGUE));

        assertThat(look(second).status()).isEqualTo(DealStatus.CONFIRMED);
    }

    @Test
    void ofTwoThatAreTheSameTheLaterIsWithdrawn() {
        String buyer = Unique.name("示例·批发商");
        Deal first = submitted(aDeal().to(buyer).withInvoice(null).terms());
        Deal second = submitted(aDeal().to(buyer).withInvoice(null).terms());

        reviews.decide(second.number(), first.number(), DealFixture.theSame("同一张过磅单"), COLLEAGUE)
                .block(PATIENCE);

        assertThat(look(second).status()).isEqualTo(DealStatus.WITHDRAWN);
        assertThatThrownBy(
                        () -> done(reviews.confirm(second.number(), look(second).version(), COLLEAGUE)))
                .isInstanceOf(DealHasMoved.class);
        assertThat(entries(second)).isEmpty();
        assertThat(look(first).status()).isEqualTo(DealStatus.SUBMITTED);
    }

    @Test
    void anotherInvoiceOverTheSameGoodsIsDoubted() {
        String buyer = Unique.name("示例·批发商");
        Deal first = submitted(aDeal().to(buyer).terms());

        Deal second =
                submitted(aDeal().to(buyer).on(DealFixture.today().minusDays(1)).terms());

        assertThat(likenesses(second))
                .singleElement()
                .satisfies(like -> assertThat(like.other().number()).isEqualTo(first.number()));
    }

    @Test
    void differentInvoicesOverOtherAmountsOrDaysAreDifferentDeals() {
        String buyer = Unique.name("示例·批发商");
        submitted(aDeal().to(buyer).terms());

        Deal heavier = submitted(aDeal().to(buyer).of("155000.00", 32_600_000).terms());
        Deal earlier =
                submitted(aDeal().to(buyer).on(DealFixture.today().minusDays(2)).terms());

        assertThat(likenesses(heavier)).isEmpty();
        assertThat(likenesses(earlier)).isEmpty();
    }

    @Test
    void whicheverOfTwoIsSubmittedLaterIsTheOneThatWaits() {
        String buyer = Unique.name("示例·批发商");
        Deal entered = done(deals.enter(aDeal().to(buyer).withInvoice(null).terms(), CLERK));
        Deal quicker = submitted(aDeal().to(buyer).withInvoice(null).terms());
        done(deals.submit(entered.number(), entered.version(), CLERK));

        assertThat(likenesses(entered)).singleElement().matches(Likeness::cameFirst);
        assertThat(likenesses(quicker)).singleElement().matches(like -> !like.cameFirst());
        reviews.decide(entered.number(), quicker.number(), DealFixture.theSame("同一车"), COLLEAGUE)
                .block(PATIENCE);

        assertThat(look(entered).status()).isEqualTo(DealStatus.WITHDRAWN);
    }

    @Test
    void thoseThatMayBeOthersAreAQueueUntilSomebodyDecides() {
        String buyer = Unique.name("示例·批发商");
        Deal first = submitted(aDeal().to(buyer).withInvoice(null).terms());
        Deal second = submitted(aDeal().to(buyer).withInvoice(null).terms());
        DealFilter queue = new DealFilter(null, null, null, null, null, null, buyer, null, true);

        assertThat(done(deals.find(queue, COLLEAGUE, FIRST_PAGE)).items())
                .extracting(Deal::number)
                .containsExactly(second.number());
        assertThat(done(deals.undecided(List.of(first, second)))).containsExactly(second.id());
        reviews.decide(second.number(), first.number(), DealFixture.twoDeals("两车"), COLLEAGUE)
                .block(PATIENCE);

        assertThat(done(deals.find(queue, COLLEAGUE, FIRST_PAGE)).total()).isZero();
        assertThat(done(deals.undecided(List.of(first, second)))).isEmpty();
    }

    @Test
    void whatIsNoLongerAlikeAfterItsCorrectionIsNoLongerDoubted() {
        String buyer = Unique.name("示例·批发商");
        submitted(aDeal().to(buyer).withInvoice(null).terms());
        Deal second = submitted(aDeal().to(buyer).withInvoice(null).terms());
        done(reviews.sendBack(second.number(), second.version(), "吨数不对", COLLEAGUE));
        done(deals.change(
                second.number(),
                look(second).version(),
                aDeal().to(buyer).withInvoice(null).of("80000.00", 16_000_000).terms(),
                CLERK));
        done(deals.submit(second.number(), look(second).version(), CLERK));

        assertThat(likenesses(second)).isEmpty();
    }

    @Test
    void aReasonIsAskedForWhateverIsDecided() {
        String buyer = Unique.name("示例·批发商");
        Deal first = submitted(aDeal().to(buyer).withInvoice(null).terms());
        Deal second = submitted(aDeal().to(buyer).withInvoice(null).terms());

        assertThatThrownBy(() -> reviews.decide(second.number(), first.number(), DealFixture.twoDeals(" "), COLLEAGUE)
                        .block(PATIENCE))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void tonnesTypedAsKilogramsAskForAReason() {
        DealTerms kilograms = aDeal().of("155000.00", 32_500).terms();

        assertThatThrownBy(() -> done(deals.enter(kilograms, CLERK)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.code()).isEqualTo("unusual-price")));
        Deal explained =
                done(deals.enter(aDeal().of("155000.00", 32_500).because("拍卖").terms(), CLERK));

        assertThat(explained.terms().assurances().priceReason()).isEqualTo("拍卖");
    }

    @Test
    void aFormerDivisionIsReadAsWhatBecameOfIt() {
        Deal deal = done(deals.enter(aDeal().into("371202").terms(), CLERK));

        assertThat(deal.terms().buyer().division().value()).isEqualTo("370116");
    }

    @Test
    void anotherCountysDealDoesNotExist() {
        Deal deal = submitted(aDeal().terms());

        assertThatThrownBy(() -> done(deals.file(deal.number(), NEIGHBOUR))).isInstanceOf(UnknownDeal.class);
        assertThatThrownBy(() -> done(reviews.confirm(deal.number(), deal.version(), NEIGHBOUR)))
                .isInstanceOf(UnknownDeal.class);
        assertThat(done(deals.find(DealFilter.ALL, NEIGHBOUR, FIRST_PAGE)).items())
                .noneMatch(found -> found.county().value().equals("500236"));
    }

    @Test
    void anAuditorLooksAndChangesNothing() {
        Person auditor = person("auditor", Role.AUDITOR, null);
        Deal deal = submitted(aDeal().terms());

        assertThat(done(deals.file(deal.number(), auditor)).deal().number()).isEqualTo(deal.number());
        assertThatThrownBy(() -> done(reviews.confirm(deal.number(), deal.version(), auditor)))
                .isInstanceOf(DealsReadOnly.class);
    }

    @Test
    void moreThanWasSoldCannotComeBack() {
        Deal sale = confirmed(aDeal().terms());
        Follower half = aReturn(sale, 20_000_000, "80000.00");
        Deal first = done(deals.follow(sale.number(), half, CLERK));

        assertThatThrownBy(() -> done(deals.follow(sale.number(), half, CLERK))).isInstanceOf(InvalidInput.class);

        done(reviews.confirm(first.number(), first.version(), COLLEAGUE));
        assertThat(sums(sale)).containsEntry("grams", sale.terms().weight().grams() - 20_000_000);
    }

    @Test
    void whateverFollowsWhatTheLedgerHoldsWhatIsLeft() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Deal sale = confirmed(aDeal().terms());
        long fen = Cny.fen(sale.terms().money());
        long grams = sale.terms().weight().grams();

        for (int step = 0; step < 12; step++) {
            boolean correction = random.nextBoolean();
            long newFen = correction ? 1 + random.nextInt(20_000_000) : random.nextLong(fen + 1);
            long newGrams = correction ? 1 + random.nextInt(40_000_000) : random.nextLong(grams + 1);
            DealKind kind = correction ? DealKind.CORRECTION : DealKind.RETURN;
            Follower follower = new Follower(
                    kind, DealFixture.today(), Cny.ofFen(newFen), new Weight(newGrams), "第" + step + "步", false);
            try {
                Deal followed = done(deals.follow(sale.number(), follower, CLERK));
                done(reviews.confirm(followed.number(), followed.version(), COLLEAGUE));
                fen = correction ? newFen : fen - newFen;
                grams = correction ? newGrams : grams - newGrams;
            } catch (InvalidInput nothingToDo) {
                assertThat(newFen + newGrams).as("seed " + seed).isZero();
            }
        }

        assertThat(sums(sale)).as("seed " + seed).isEqualTo(Map.of("fen", fen, "grams", grams));
    }

    @Test
    void aMonthThatWasLockedMeanwhileIsNamedAndTheDealStandsInTheOpenOneUnderItsOwnDay() {
        LocalDate day = LocalDate.of(2018, 2, 12);
        Deal submitted = submitted(aDeal().on(day).terms());
        lock(YearMonth.from(day));

        assertThatThrownBy(() -> done(reviews.confirm(submitted.number(), submitted.version(), COLLEAGUE)))
                .isInstanceOfSatisfying(DealMonthLocked.class, refusal -> {
                    assertThat(refusal.arguments())
                            .containsExactly(submitted.number(), YearMonth.of(2018, 2), YearMonth.of(2018, 3));
                    assertThat(refusal.members()).containsEntry("bookedIn", "2018-03");
                });
        assertThat(entries(submitted)).isEmpty();
        done(reviews.confirmLate(submitted.number(), submitted.version(), COLLEAGUE));

        LedgerEntry entry = entries(submitted).get(0);
        assertThat(entry.day()).isEqualTo(day);
        assertThat(entry.bookedOn()).isEqualTo(LocalDate.of(2018, 3, 1));
        assertThat(look(submitted).terms().assurances().lateAccepted()).isTrue();
    }

    @Test
    void whoeverAgreesToALateDealMustStillBeAnother() {
        Deal submitted = submitted(aDeal().terms());

        assertThatThrownBy(() -> done(reviews.confirmLate(submitted.number(), submitted.version(), CLERK)))
                .isInstanceOf(ReviewedByTheSame.class);
        assertThat(look(submitted).terms().assurances().lateAccepted()).isFalse();
    }

    private void lock(YearMonth month) {
        Person city = person("city", Role.CITY_STAFF, null);
        done(transactions.transactional(months.lock(new DivisionCode("500236"), month, city)));
    }

    private static Follower aReturn(Deal sale, long grams, String yuan) {
        return new Follower(DealKind.RETURN, sale.terms().day(), Cny.parse(yuan), new Weight(grams), "途中受损", false);
    }

    private Deal submitted(DealTerms terms) {
        Deal draft = done(deals.enter(terms, CLERK));
        done(deals.submit(draft.number(), draft.version(), CLERK));
        return look(draft);
    }

    private Deal confirmed(DealTerms terms) {
        Deal submitted = submitted(terms);
        done(reviews.confirm(submitted.number(), submitted.version(), COLLEAGUE));
        return look(submitted);
    }

    private Deal look(Deal deal) {
        return done(deals.file(deal.number(), CLERK)).deal();
    }

    private List<Likeness> likenesses(Deal deal) {
        return done(deals.file(deal.number(), CLERK)).likenesses();
    }

    private List<LedgerEntry> entries(Deal deal) {
        return done(ledger.entries(EntryFilter.all().behind(deal.number()), FIRST_PAGE))
                .items();
    }

    private Map<String, Object> sums(Deal sale) {
        List<LedgerEntry> entries = done(ledger.entries(
                        EntryFilter.all().behind(sale.number()), new PageRequest(1, 100)))
                .items();
        return Map.of(
                "fen", entries.stream().mapToLong(LedgerEntry::fen).sum(),
                "grams", entries.stream().mapToLong(LedgerEntry::grams).sum());
    }

    private static <T> T done(Mono<T> asked) {
        return requireNonNull(asked.block(PATIENCE));
    }
}
