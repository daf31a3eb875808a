package org.luyumarket.portal.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Total;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Channels;
import org.luyumarket.storefront.desk.Months;
import org.springframework.stereotype.Component;

/** Draws the months of a year beside those of the year before, and the channels as parts of one bar. */
@Component
class SalesCharts {

    Months months(YearFigures figures, Texts texts) {
        List<Total> both = Stream.concat(figures.groups().months().stream(), figures.groups().before().stream())
                .toList();
        Scale scale = new Scale(Scale.longest(both), 0);
        return new Months(
                Shown.tenThousandYuan(scale.longest()),
                texts.get("desk.unit.tenThousand"),
                figures.year(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> column(month, figures, scale, texts))
                        .toList());
    }

    private static Months.Column column(int month, YearFigures figures, Scale scale, Texts texts) {
        Total.Sums now = ofMonth(figures.groups().months(), figures.year(), month);
        Total.Sums before = ofMonth(figures.groups().before(), figures.year() - 1, month);
        EntryQuery entries = EntryQuery.year(figures.year()).month(month).counted(true);
        EntryQuery entriesBefore =
                EntryQuery.year(figures.year() - 1).month(month).counted(true);
        return new Months.Column(
                month,
                Figures.money(now, entries, texts),
                Figures.money(before, entriesBefore, texts),
                scale.length(now.fen()),
                scale.length(before.fen()));
    }

    private static Total.Sums ofMonth(List<Total> totals, int year, int month) {
        String key = "%04d-%02d".formatted(year, month);
        return Figures.sum(
                totals.stream().filter(total -> total.key().equals(key)).map(Total::counted));
    }

    Channels channels(YearFigures figures, Texts texts) {
        List<Total> sold = figures.groups().channels().stream()
                .filter(total -> total.counted().fen() > 0)
                .sorted(Comparator.comparingLong(
                                (Total total) -> total.counted().fen())
                        .reversed())
                .toList();
        long all = sold.stream().mapToLong(total -> total.counted().fen()).sum();
        List<Channels.Share> shares = new ArrayList<>();
        int start = 0;
        for (Total total : sold) {
            Channels.Share share = share(total, start, new Scale(all, all), figures.year(), texts);
            shares.add(share);
            start += share.length();
        }
        return new Channels(List.copyOf(shares));
    }

    private static Channels.Share share(Total total, int start, Scale scale, int year, Texts texts) {
        Channel channel = Channel.valueOf(total.key());
        EntryQuery entries = EntryQuery.year(year).via(channel).counted(true);
        return new Channels.Share(
                channel.name().toLowerCase(Locale.ROOT),
                texts.get("desk.channel." + channel),
                Figures.money(total.counted(), entries, texts),
                Figures.weight(total.counted(), entries, texts),
                scale.share(total.counted().fen()),
                start,
                scale.length(total.counted().fen()));
    }
}
