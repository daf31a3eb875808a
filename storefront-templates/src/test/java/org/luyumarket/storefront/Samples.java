package org.luyumarket.storefront;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.luyumarket.storefront.buyer.BuyerSamples;
import org.luyumarket.storefront.buyer.DeliverySamples;
import org.luyumarket.storefront.buyer.DueSamples;
import org.luyumarket.storefront.buyer.GiftSamples;
import org.luyumarket.storefront.buyer.UnitSamples;
import org.luyumarket.storefront.desk.CampaignSamples;
import org.luyumarket.storefront.desk.DealSamples;
import org.luyumarket.storefront.desk.DeskSamples;
import org.luyumarket.storefront.desk.FormSamples;
import org.luyumarket.storefront.desk.OfferSamples;
import org.luyumarket.storefront.desk.PayoutSamples;
import org.luyumarket.storefront.desk.WebhookSamples;
import org.luyumarket.storefront.shop.ShopSamples;

/** Every page, filled with sample models, so that it can be looked at without a service behind it. */
final class Samples {

    private Samples() {}

    /** The pages in one language, by the name of the file a preview writes them to. */
    static Map<String, JteModel> pages(Locale locale) {
        var pages = new LinkedHashMap<String, JteModel>();
        pages.putAll(ShopSamples.pages(Texts.of(locale)));
        pages.putAll(DeskSamples.pages(Texts.of(locale)));
        pages.putAll(DealSamples.pages(Texts.of(locale)));
        pages.putAll(CampaignSamples.pages(Texts.of(locale)));
        pages.putAll(OfferSamples.pages(Texts.of(locale)));
        pages.putAll(FormSamples.pages(Texts.of(locale)));
        pages.putAll(BuyerSamples.pages(Texts.of(locale)));
        pages.putAll(DeliverySamples.pages(Texts.of(locale)));
        pages.putAll(DueSamples.pages(Texts.of(locale)));
        pages.putAll(PayoutSamples.pages(Texts.of(locale)));
        pages.putAll(WebhookSamples.pages(Texts.of(locale)));
        pages.putAll(UnitSamples.pages(Texts.of(locale)));
        pages.putAll(GiftSamples.pages(Texts.of(locale)));
        return pages;
    }
}
