package org.luyumarket.portal.staff;

import java.time.LocalDate;
import org.luyumarket.plan.Metric;
import org.luyumarket.plan.Target;
import org.luyumarket.plan.TargetProgress;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.DashboardPage;
import org.luyumarket.storefront.desk.OpenFigure;
import org.luyumarket.storefront.desk.TargetCard;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;

/** Shows a target beside what was reached of it. */
@Component
class TargetCards {

    private static final int REACHED = 10_000;
    private static final int BASIS_POINTS_A_THOUSANDTH = 10;
    private static final int WHOLE = 1000;

    TargetCard card(TargetProgress progress, YearFigures figures, Texts texts) {
        Target target = progress.target();
        return new TargetCard(
                target.title(),
                achieved(progress, figures, texts),
                amount(target.metric(), target.value(), texts),
                Shown.percent(progress.ratioBasisPoints()),
                new TargetCard.Bar(length(progress.ratioBasisPoints()), length(progress.paceBasisPoints())),
                pace(progress, today(figures), texts),
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
    DashboardPage.Task task(TargetProgress progress, YearFigures figures, Texts texts) {
        Target target = progress.target();
        String ratio = Shown.percent(progress.ratioBasisPoints());
        return new DashboardPage.Task(
                new OpenFigure(ratio, "", achieved(progress, figures, texts).address()),
                texts.get("desk.dashboard.task.value", amount(target.metric(), target.value(), texts)),
                state(progress, today(figures), texts).tone());
    }

    private static OpenFigure achieved(TargetProgress progress, YearFigures figures, Texts texts) {
        Target target = progress.target();
        return new OpenFigure(
                number(target.metric(), progress.achieved()),
                unit(target.metric(), texts),
                EntryQuery.year(figures.year())
                        .behind(target.code())
                        .counted(true)
                        .address());
    }

    private static TargetCard.Pace pace(TargetProgress progress, LocalDate today, Texts texts) {
        boolean over = today.isAfter(progress.target().period().lastDay());
        String end = amount(progress.target().metric(), progress.forecast().likely(), texts);
        return new TargetCard.Pace(
                state(progress, today, texts),
                texts.get("desk.target.pace", Shown.percent(progress.paceBasisPoints())),
                texts.get(over ? "desk.target.final" : "desk.target.forecast", end));
    }

    private static Badge state(TargetProgress progress, LocalDate today, Texts texts) {
        if (progress.ratioBasisPoints() >= REACHED) {
            return new Badge(texts.get("desk.target.reached"), Tone.GOOD);
        }
        if (today.isAfter(progress.target().period().lastDay())) {
            return new Badge(texts.get("desk.target.missed"), Tone.BAD);
        }
        if (today.isBefore(progress.target().period().firstDay())) {
            return new Badge(texts.get("desk.target.notYet"), Tone.PLAIN);
        }
        return progress.ratioBasisPoints() >= progress.paceBasisPoints()
                ? new Badge(texts.get("desk.target.ahead"), Tone.GOOD)
                : new Badge(texts.get("desk.target.behind"), Tone.WAIT);
    }

    private static LocalDate today(YearFigures figures) {
        return LocalDate.ofInstant(figures.asOf(), ChinaTime.ZONE);
    }

    private static String amount(Metric metric, long value, Texts texts) {
        return number(metric, value) + " " + unit(metric, texts);
    }

    private static String number(Metric metric, long value) {
        return switch (metric) {
            case MONEY -> Shown.tenThousandYuan(value);
            case WEIGHT -> Shown.tonnes(value);
            case ORDERS, HOUSEHOLDS -> Shown.count(value);
        };
    }

    private static String unit(Metric metric, Texts texts) {
        return switch (metric) {
            case MONEY -> texts.get("desk.unit.tenThousand");
            case WEIGHT -> texts.get("desk.unit.tonne");
            case ORDERS, HOUSEHOLDS -> "";
        };
    }

    private static int length(int basisPoints) {
        return Math.max(0, Math.min(WHOLE, basisPoints / BASIS_POINTS_A_THOUSANDTH));
    }
}
