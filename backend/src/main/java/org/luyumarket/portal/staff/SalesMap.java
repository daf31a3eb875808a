package org.luyumarket.portal.staff;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.County;
import org.luyumarket.platform.Division;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.desk.PairMap;
import org.springframework.stereotype.Component;

/** Draws where it comes from and where it goes: the counties, Shandong's cities, and who is paired with whom. */
@Component
class SalesMap {

    private static final int WARMEST = 4;

    private final Counties counties;
    private final Divisions divisions;

    SalesMap(Counties counties, Divisions divisions) {
        this.counties = counties;
        this.divisions = divisions;
    }

    PairMap of(YearFigures figures) {
        EntryQuery entries = EntryQuery.year(figures.year()).counted(true);
        Map<String, Long> from = counted(figures.groups().counties());
        Map<String, Long> into = counted(figures.groups().cities());
        return PairMap.draw(
                counties.all().stream()
                        .map(county -> spot(county.code(), county.name(), from, entries.inCounty(county.code())))
                        .toList(),
                cities().stream()
                        .map(city -> spot(city.code(), city.name(), into, entries.intoCity(city.code())))
                        .toList(),
                counties.all().stream().map(SalesMap::pairing).toList());
    }

    private List<Division> cities() {
        return divisions.within(DivisionCode.SHANDONG);
    }

    private static PairMap.Spot spot(DivisionCode code, String name, Map<String, Long> sold, EntryQuery entries) {
        long fen = sold.getOrDefault(code.value(), 0L);
        long most = sold.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return new PairMap.Spot(
                code.value(),
                Figures.shortName(name),
                Shown.tenThousandYuan(fen),
                warmth(fen, most),
                entries.address());
    }

    /** Each step up is four times as much: one place sells most of it, and the others should still differ. */
    private static int warmth(long fen, long most) {
        int warmth = fen > 0 ? WARMEST : 0;
        for (long step = most / 4; warmth > 1 && fen < step; step /= 4) {
            warmth--;
        }
        return warmth;
    }

    private static PairMap.Pairing pairing(County county) {
        return new PairMap.Pairing(
                county.code().value(), county.partnerCity().value(), county.name() + " ↔ " + county.partnerCityName());
    }

    private static Map<String, Long> counted(List<Total> totals) {
        return totals.stream()
                .filter(total -> !total.key().isEmpty())
                .collect(Collectors.toMap(Total::key, total -> total.counted().fen()));
    }
}
