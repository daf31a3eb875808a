package org.luyumarket.portal.shop;

import java.util.ArrayList;
import java.util.List;
import org.luyumarket.plan.Headline;
import org.luyumarket.plan.TargetProgress;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.Figure;

/** What buyers have done so far, in a line of large figures. */
final class Deeds {

    private Deeds() {}

    static List<Figure> figures(Headline headline, Texts texts) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(Shown.tenThousandYuan(headline.fen()), "deed.money", texts));
        figures.add(figure(Shown.tonnes(headline.grams()), "deed.weight", texts));
        figures.add(figure(Shown.count(headline.reach().households()), "deed.households", texts));
        TargetProgress target = headline.target();
        if (target != null) {
            String percent = Shown.percent(target.ratioBasisPoints());
            figures.add(figure(percent.substring(0, percent.length() - 1), "deed.ratio", texts));
        }
        return figures;
    }

    private static Figure figure(String number, String key, Texts texts) {
        return new Figure(number, texts.get(key + ".unit"), texts.get(key));
    }
}
