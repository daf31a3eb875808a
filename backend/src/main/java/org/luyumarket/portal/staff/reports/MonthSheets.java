package org.luyumarket.portal.staff.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Shown;
import org.luyumarket.reporting.Form;
import org.luyumarket.reporting.SignOff;
import org.luyumarket.reporting.SignOffStatus;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.MonthFile;
import org.luyumarket.storefront.desk.MonthIndex;
import org.luyumarket.storefront.desk.Tab;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;

/** Lays out where months stand in their sign-off. */
@Component
class MonthSheets {

    static final String ADDRESS = ReportSheets.ADDRESS + "/months";

    private static final int MONTHS_BEHIND = 6;

    static String address(SignOff month) {
        return ADDRESS + "/" + month.month() + "/" + month.county();
    }

    /** The counties in one month. */
    MonthIndex counties(YearMonth month, List<SignOff> found, LocalDate today, Texts texts) {
        List<Tab> nearby = IntStream.rangeClosed(1, MONTHS_BEHIND)
                .mapToObj(YearMonth.from(today)::minusMonths)
                .map(other -> new Tab(other.toString(), "", ADDRESS + "?month=" + other, other.equals(month)))
                .toList();
        return new MonthIndex(
                texts.get("month.title"),
                texts.get("month.lead"),
                month.toString(),
                nearby,
                counts(found, texts),
                found.stream()
                        .map(each -> row(Places.name(each.county(), texts), each, today, texts))
                        .toList());
    }

    /** One county's year up to the month that ended last, which stands first. */
    MonthIndex year(DivisionCode county, int year, List<SignOff> found, LocalDate today, Texts texts) {
        YearMonth thisMonth = YearMonth.from(today);
        List<SignOff> over = found.stream()
                .filter(month -> month.month().isBefore(thisMonth))
                .sorted((one, other) -> other.month().compareTo(one.month()))
                .toList();
        List<Tab> nearby = Stream.of(year - 1, year, year + 1)
                .filter(other -> other <= thisMonth.getYear())
                .map(other -> new Tab(other.toString(), "", ADDRESS + "?month=" + other + "-01", other == year))
                .toList();
        return new MonthIndex(
                texts.get("month.title.county", Places.name(county, texts)),
                texts.get("month.lead"),
                String.valueOf(year),
                nearby,
                counts(over, texts),
                over.stream()
                        .map(each -> row(each.month().toString(), each, today, texts))
                        .toList());
    }

    private static List<Fact> counts(List<SignOff> found, Texts texts) {
        return Stream.concat(
                        Stream.of(Optional.<SignOffStatus>empty()),
                        Stream.of(SignOffStatus.values()).map(Optional::of))
                .map(status -> new Fact(
                        name(status.orElse(null), texts),
                        texts.get(
                                "month.count",
                                found.stream()
                                        .filter(each -> Optional.ofNullable(each.status())
                                                .equals(status))
                                        .count())))
                .toList();
    }

    private static MonthIndex.Row row(String name, SignOff month, LocalDate today, Texts texts) {
        return new MonthIndex.Row(
                name,
                address(month),
                state(month, texts),
                step(month, SignOffStatus.DRAFT),
                step(month, SignOffStatus.CHECKED),
                step(month, SignOffStatus.REPORTED),
                step(month, SignOffStatus.LOCKED),
                month.isLate(today) ? texts.get("month.late", month.due()) : null);
    }

    private static String step(SignOff month, SignOffStatus status) {
        return month.steps().stream()
                .filter(step -> step.status() == status)
                .reduce((first, last) -> last)
                .map(step -> step.person() + " " + Shown.minute(step.at()))
                .orElse("");
    }

    private static Badge state(SignOff month, Texts texts) {
        SignOffStatus status = month.status();
        return new Badge(name(status, texts), status == null ? Tone.PLAIN : tone(status));
    }

    private static Tone tone(SignOffStatus status) {
        return switch (status) {
            case DRAFT, CHECKED, REPORTED -> Tone.WAIT;
            case RETURNED -> Tone.BAD;
            case LOCKED -> Tone.GOOD;
        };
    }

    private static String name(@Nullable SignOffStatus status, Texts texts) {
        return texts.get("month.status." + key(status));
    }

    private static String key(@Nullable SignOffStatus status) {
        return status == null ? "NONE" : status.name();
    }

    MonthFile file(SignOff month, Total sums, @Nullable String problem, Person person, Texts texts) {
        return new MonthFile(
                texts.get("month.heading", Places.name(month.county(), texts), month.month()),
                address(month),
                state(month, texts),
                texts.get("month.next." + key(month.status())),
                problem,
                sums(month, sums, texts),
                month.steps().stream()
                        .map(step -> new MonthFile.Step(
                                Shown.minute(step.at()),
                                texts.get("month.step", name(step.status(), texts), step.person()),
                                step.note()))
                        .toList(),
                month.open(person).stream().map(next -> act(next, texts)).toList(),
                month.version(),
                papers(month, texts));
    }

    private static MonthFile.Act act(SignOffStatus next, Texts texts) {
        boolean back = next == SignOffStatus.RETURNED;
        return new MonthFile.Act(next.name(), texts.get("month.do." + next), !back, back);
    }

    private static List<Fact> sums(SignOff month, Total sums, Texts texts) {
        Stream<Fact> known = Stream.of(
                new Fact(texts.get("month.sums.counted"), amount(sums.counted(), texts)),
                new Fact(texts.get("month.sums.all"), amount(sums.all(), texts)),
                new Fact(texts.get("month.due"), month.due().toString()));
        Stream<Fact> kept = Optional.ofNullable(month.locked()).stream()
                .map(locked -> new Fact(texts.get("month.sums.hash"), locked.sha256()));
        return Stream.concat(known, kept).toList();
    }

    private static String amount(Total.Sums sums, Texts texts) {
        return texts.get("month.sums.amount", Shown.tenThousandYuan(sums.fen()), Shown.tonnes(sums.grams()));
    }

    private static List<MonthFile.Link> papers(SignOff month, Texts texts) {
        String page = "%s?from=%s&to=%s&county=%s"
                .formatted(ReportSheets.address(Form.LEDGER), month.month(), month.month(), month.county());
        Stream<MonthFile.Link> always = Stream.of(new MonthFile.Link(texts.get("month.paper.ledger"), page));
        Stream<MonthFile.Link> kept = month.status() == SignOffStatus.LOCKED
                ? Stream.of(
                        new MonthFile.Link(texts.get("month.paper.print"), address(month) + "/print"),
                        new MonthFile.Link(texts.get("month.paper.again"), address(month) + "/print?again=true"))
                : Stream.empty();
        return Stream.concat(always, kept).toList();
    }
}
