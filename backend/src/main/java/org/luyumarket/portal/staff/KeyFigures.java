package org.luyumarket.portal.staff;

import java.util.List;
import org.luyumarket.ledger.Reach;
import org.luyumarket.ledger.Total;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.DashboardPage;
import org.luyumarket.storefront.desk.OpenFigure;
import org.springframework.stereotype.Component;

/** What everything that is looked at comes to. */
@Component
class KeyFigures {

    List<DashboardPage.Key> of(BoardFigures figures, Texts texts) {
        Total whole = figures.groups().whole();
        EntryQuery counted = figures.query().counted(true);
        return List.of(
                key(
                        "money",
                        Figures.money(whole.counted(), counted, texts),
                        texts.get("desk.dashboard.key.allSold", tenThousand(whole.all(), texts)),
                        texts),
                key("weight", Figures.weight(whole.counted(), counted, texts), "", texts),
                key(
                        "sales",
                        Figures.number(whole.counted().sales(), "desk.unit.sales", counted, texts),
                        texts.get("desk.dashboard.key.sales.note"),
                        texts),
                households(figures.groups().reach(), counted, texts),
                key(
                        "freight",
                        Figures.freight(whole.counted(), counted, texts),
                        texts.get("desk.dashboard.key.freight.note"),
                        texts),
                key(
                        "left",
                        Figures.money(whole.notCounted(), figures.query().counted(false), texts),
                        Shown.tonnes(whole.notCounted().grams()) + " " + texts.get("desk.unit.tonne"),
                        texts));
    }

    private static DashboardPage.Key households(Reach reach, EntryQuery entries, Texts texts) {
        return key(
                "households",
                Figures.number(reach.households(), "desk.unit.households", entries, texts),
                texts.get("desk.dashboard.key.suppliers", Shown.count(reach.suppliers())),
                texts);
    }

    private static DashboardPage.Key key(String name, OpenFigure figure, String note, Texts texts) {
        return new DashboardPage.Key(texts.get("desk.dashboard.key." + name), figure, note);
    }

    private static String tenThousand(Total.Sums sums, Texts texts) {
        return Shown.tenThousandYuan(sums.fen()) + " " + texts.get("desk.unit.tenThousand");
    }
}
