package org.luyumarket.portal.staff;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.luyumarket.catalog.Category;
import org.luyumarket.ledger.Dimension;
import org.luyumarket.ledger.Total.Sums;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Months;
import org.luyumarket.storefront.desk.Shares;
import org.springframework.stereotype.Component;

/** Draws the months of a period beside those of the one before, and channels, modes and goods as parts of one bar each. */
@Component
class SalesCharts {

    private static final int CHANNEL = 0;
    private static final int MODE = 1;
    private static final int CATEGORY = 0;
    private static final int PRODUCT = 1;

    Months months(BoardFigures figures, Texts texts) {
        EntryQuery query = figures.query();
        Scale scale = new Scale(Scale.longest(figures.groups().months()), 0).rounded();
        return new Months(
                new Months.Axis(axis(scale.longest()), axis(scale.longest() / 2)),
                texts.get("desk.unit.tenThousand"),
                query.period().toString(),
                query.period().before(1).toString(),
                query.period().months().stream()
                        .map(month -> column(month, figures, scale, texts))
                        .toList());
    }

    /** A round figure, without fractions that are none. */
    private static String axis(long fen) {
        return Shown.tenThousandYuan(fen).replaceFirst("\\.?0+$", "");
    }

    private static Months.Column column(YearMonth month, BoardFigures figures, Scale scale, Texts texts) {
        Sums now = figures.groups().month(month);
        Sums before = figures.groups().month(month.minusYears(1));
        int number = month.getMonthValue();
        EntryQuery query = figures.query();
        boolean chosen = Integer.valueOf(number).equals(query.month());
        EntryQuery entries = query.month(number).counted(true);
        return new Months.Column(
                number,
                chosen,
                query.month(chosen ? null : number).dashboard(),
                Figures.money(now, entries, texts),
                Figures.money(before, entries.before(), texts),
                scale.length(now.fen()),
                scale.length(before.fen()));
    }

    List<Shares> shares(BoardFigures figures, Texts texts) {
        EntryQuery query = figures.query();
        BoardFigures.Groups groups = figures.groups();
        return List.of(
                new ShareChart(Dimension.CHANNEL, query, texts, total -> texts.get("desk.channel." + total.key()))
                        .of(BoardFigures.by(CHANNEL, groups.ways(), way -> true)),
                new ShareChart(Dimension.MODE, query, texts, total -> texts.get("desk.mode." + total.key()))
                        .of(BoardFigures.by(MODE, groups.ways(), way -> true)),
                new ShareChart(Dimension.CATEGORY, query, texts, total -> category(total.key(), texts))
                        .of(BoardFigures.by(CATEGORY, groups.goods(), good -> true)),
                new ShareChart(Dimension.PRODUCT, query, texts, total -> texts.term(total.name()))
                        .of(BoardFigures.by(PRODUCT, groups.goods(), good -> true)));
    }

    /** Goods that were sold elsewhere may be of a category that the catalogue does not have. */
    static String category(String code, Texts texts) {
        return Arrays.stream(Category.values()).anyMatch(known -> known.code().equals(code))
                ? texts.get("category." + code)
                : code;
    }
}
