package org.luyumarket.portal.shop;

import java.util.ArrayList;
import java.util.List;
import org.luyumarket.plan.Headline;
import org.luyumarket.plan.TargetProgress;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.Figure;

/** What buyers have done so far, in a line of large figures; whatever is less than one whole is left out. */
final class Deeds {

    private static final long FEN_IN_TEN_THOUSAND_YUAN = 1_000_000;
    private static final long GRAMS_IN_A_TONNE = 1_000_000;
    private static final int BASIS_POINTS_IN_A_PERCENT = 100;

    private Deeds() {}

    static List<Figure> figures(Headline headline, Texts texts) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(money(headline.fen(), texts), "deed.money", texts));
        figures.add(figure(Shown.count(headline.grams() / GRAMS_IN_A_TONNE), "deed.weight", texts));
        figures.add(figure(Shown.count(headline.reach().households()), "deed.households", texts));
        TargetProgress target = headline.target();
        if (target != null) {
            int percent = target.ratioBasisPoints() / BASIS_POINTS_IN_A_PERCENT;
            figures.add(figure(Shown.count(percent), "deed.ratio", texts));
        }
        return figures;
    }

    /** In 万元, or in millions, whose decimals are then 万元. */
    private static String money(long fen, Texts texts) {
        long tenThousands = fen / FEN_IN_TEN_THOUSAND_YUAN;
        return texts.isEnglish() ? Shown.yuan(tenThousands) : Shown.count(tenThousands);
    }

    private static Figure figure(String number, String key, Texts texts) {
        return new Figure(number, texts.get(key + ".unit"), texts.get(key));
    }
}
