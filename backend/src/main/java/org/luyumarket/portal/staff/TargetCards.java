package org.luyumarket.portal.staff;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.plan.Forecast;
import org.luyumarket.plan.Metric;
import org.luyumarket.plan.Target;
import org.luyumarket.plan.TargetProgress;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.DashboardPage;
import org.luyumarket.storefront.desk.OpenFigure;
import org.luyumarket.storefront.desk.TargetCard;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;

/** Shows a target beside what was reached of it, what is expected and what is still needed. */
@Component
class TargetCards {

    private static final int REACHED = 10_000;
    private static final int WHOLE = 1000;

    TargetCard card(TargetProgress progress, LocalDate today, Texts texts) {
        Target target = progress.target();
        return new TargetCard(
                target.title(),
                "/staff/targets/" + target.code(),
                achieved(progress, texts),
                amount(target.metric(), target.value(), texts),
                Shown.percent(progress.ratioBasisPoints()),
                bar(progress),
                outlook(progress, today, texts),
                lastYear(progress, texts),
                texts.get(
                        "desk.target.period",
                        target.period().firstDay(),
                        target.period().lastDay()),
                new TargetCard.Source(
                        target.source().document(),
                        target.source().article(),
                        target.source().quote()),
                target.demo());
    }

    /** A county's own task, as it stands beside its sales. */
    DashboardPage.Task task(TargetProgress progress, LocalDate today, Texts texts) {
        Target target = progress.target();
        String ratio = Shown.percent(progress.ratioBasisPoints());
        return new DashboardPage.Task(
                new OpenFigure(ratio, "", achieved(progress, texts).address()),
                texts.get("desk.dashboard.task.value", amount(target.metric(), target.value(), texts)),
                state(progress, today, texts).tone());
    }

    private static OpenFigure achieved(TargetProgress progress, Texts texts) {
        Target target = progress.target();
        return figure(
                target.metric(),
                progress.achieved(),
                EntryQuery.of(target.period()).behind(target.code()).counted(true),
                texts);
    }

    private static OpenFigure figure(Metric metric, long value, EntryQuery entries, Texts texts) {
        return new OpenFigure(number(metric, value), unit(metric, texts), entries.address());
    }

    /** The whole bar reaches to the target, or to what is more than it, at most twice as far. */
    private static TargetCard.Bar bar(TargetProgress progress) {
        long value = progress.target().value();
        Forecast forecast = progress.forecast();
        long whole = Math.min(Math.max(value, Math.max(progress.achieved(), forecast.high())), 2 * value);
        return new TargetCard.Bar(
                length(progress.achieved(), whole),
                length(value, whole),
                length(value / REACHED * progress.paceBasisPoints(), whole),
                length(forecast.low(), whole),
                length(forecast.high(), whole));
    }

    private static int length(long amount, long whole) {
        return BigInteger.valueOf(Math.max(0, Math.min(whole, amount)))
                .multiply(BigInteger.valueOf(WHOLE))
                .divide(BigInteger.valueOf(whole))
                .intValueExact();
    }

    private static TargetCard.Outlook outlook(TargetProgress progress, LocalDate today, Texts texts) {
        return new TargetCard.Outlook(
                state(progress, today, texts),
                texts.get("desk.target.pace", Shown.percent(progress.paceBasisPoints())),
                forecast(progress, texts),
                sentences(progress, texts));
    }

    private static String forecast(TargetProgress progress, Texts texts) {
        Metric metric = progress.target().metric();
        Forecast forecast = progress.forecast();
        String likely = amount(metric, forecast.likely(), texts);
        return switch (forecast.method()) {
            case FINAL -> texts.get("desk.target.forecast.final", likely);
            case TOO_EARLY, NOT_SUMMED -> texts.get("desk.target.forecast." + forecast.method());
            case EARLIER_PERIODS, ONE_EARLIER_PERIOD, USUAL_RHYTHM -> expected(metric, forecast, texts);
        };
    }

    /** An interval that is none once it is rounded is not shown as one. */
    private static String expected(Metric metric, Forecast forecast, Texts texts) {
        String likely = amount(metric, forecast.likely(), texts);
        String low = amount(metric, forecast.low(), texts);
        String high = amount(metric, forecast.high(), texts);
        return low.equals(high)
                ? texts.get("desk.target.forecast.one", likely)
                : texts.get("desk.target.forecast.interval", likely, low, high);
    }

    private static List<String> sentences(TargetProgress progress, Texts texts) {
        List<String> sentences = new ArrayList<>();
        TargetProgress.Need need = progress.need();
        if (need.months() > 0 && need.aMonth() > 0) {
            String aMonth = amount(progress.target().metric(), need.aMonth(), texts);
            sentences.add(texts.get("desk.target.need", aMonth, need.months()));
        }
        TargetProgress.Rank rank = progress.rank();
        if (rank != null) {
            sentences.add(texts.get("desk.target.rank", rank.place(), rank.of()));
        }
        Forecast forecast = progress.forecast();
        switch (forecast.method()) {
            case EARLIER_PERIODS, ONE_EARLIER_PERIOD, USUAL_RHYTHM ->
                sentences.add(texts.get("desk.target.method." + forecast.method(), forecast.pastPeriods()));
            case FINAL, TOO_EARLY, NOT_SUMMED -> {}
        }
        return sentences;
    }

    private static TargetCard.@Nullable Compared lastYear(TargetProgress progress, Texts texts) {
        TargetProgress.Comparison compared = progress.lastYear();
        if (compared == null) {
            return null;
        }
        Metric metric = progress.target().metric();
        EntryQuery now = scope(progress.target()).until(compared.to().getMonthValue());
        return new TargetCard.Compared(
                texts.get("desk.target.lastYear.months", compared.from(), compared.to()),
                figure(metric, compared.now(), now, texts),
                figure(metric, compared.before(), now.before(), texts),
                change(compared));
    }

    /** The entries of a target by its scope, so that it can be another year's. */
    private static EntryQuery scope(Target target) {
        EntryQuery query = EntryQuery.of(target.period()).counted(true);
        for (var key : target.scope().keys().entrySet()) {
            Grouping grouping = key.getKey();
            query = query.with(grouping.dimension().orElseThrow(), key.getValue());
        }
        return query;
    }

    private static String change(TargetProgress.Comparison compared) {
        if (compared.before() <= 0) {
            return "—";
        }
        long basisPoints = BigInteger.valueOf(compared.now() - compared.before())
                .multiply(BigInteger.valueOf(REACHED))
                .divide(BigInteger.valueOf(compared.before()))
                .longValueExact();
        return (basisPoints > 0 ? "+" : "") + Shown.percent(basisPoints);
    }

    static Badge state(TargetProgress progress, LocalDate today, Texts texts) {
        if (progress.isReached()) {
            return new Badge(texts.get("desk.target.reached"), Tone.GOOD);
        }
        if (progress.isOver(today)) {
            return new Badge(texts.get("desk.target.missed"), Tone.BAD);
        }
        if (!progress.target().period().hasBegun(today)) {
            return new Badge(texts.get("desk.target.notYet"), Tone.PLAIN);
        }
        return progress.ratioBasisPoints() >= progress.paceBasisPoints()
                ? new Badge(texts.get("desk.target.ahead"), Tone.GOOD)
                : new Badge(texts.get("desk.target.behind"), Tone.WAIT);
    }

    static String amount(Metric metric, long value, Texts texts) {
        return number(metric, value) + " " + unit(metric, texts);
    }

    private static String number(Metric metric, long value) {
        return switch (metric) {
            case MONEY -> Shown.tenThousandYuan(value);
            case WEIGHT -> Shown.tonnes(value);
            case ORDERS, HOUSEHOLDS -> Shown.count(value);
        };
    }

    static String unit(Metric metric, Texts texts) {
        return texts.get(
                switch (metric) {
                    case MONEY -> "desk.unit.tenThousand";
                    case WEIGHT -> "desk.unit.tonne";
                    case ORDERS -> "desk.unit.sales";
                    case HOUSEHOLDS -> "desk.unit.households";
                });
    }
}
