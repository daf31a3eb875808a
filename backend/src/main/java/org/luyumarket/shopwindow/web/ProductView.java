package org.luyumarket.shopwindow.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.Deal;
import org.luyumarket.catalog.Handling;
import org.luyumarket.catalog.PriceTier;
import org.luyumarket.catalog.Product;
import org.luyumarket.inventory.OpenLots.Grown;
import org.luyumarket.platform.County;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;
import org.luyumarket.shopwindow.ShownProduct;
import org.luyumarket.shopwindow.SoldAhead;
import org.luyumarket.shopwindow.StockState;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;

/** A product as the API shows it; what is not known of it is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProductView(
        String sku,
        String name,
        String category,
        @Nullable String variety,
        @Nullable String grade,
        @Nullable String size,
        @Nullable Integer fruitCount,
        String packSpec,
        String saleUnit,
        Weight netWeight,
        Money price,
        Money pricePerKg,
        @Nullable CampaignView campaign,
        List<PriceTier> tiers,
        List<Integer> seasonMonths,
        boolean inSeason,
        StockView stock,
        @Nullable PresaleView presale,
        CountyView county,
        SupplierView supplier,
        @Nullable CertificateView certificate,
        List<GrownView> grown,
        Handling handling,
        long version) {

    static ProductView of(ShownProduct shown, County county, LocalDate today) {
        Product product = shown.product();
        return new ProductView(
                product.sku(),
                product.name(),
                product.category(),
                product.variety(),
                product.grade(),
                product.size(),
                product.fruitCount(),
                product.packSpec(),
                product.saleUnit(),
                product.netWeight(),
                shown.price(),
                shown.pricePerKilogram(),
                CampaignView.of(shown.deal(), product),
                product.tiers(),
                product.season().stream().map(Month::getValue).toList(),
                shown.inSeason(),
                StockView.of(shown.stock()),
                PresaleView.of(shown.ahead()),
                CountyView.of(county),
                SupplierView.of(shown.supplier()),
                CertificateView.of(shown.certificate(), today),
                shown.grown().stream().map(GrownView::of).toList(),
                product.handling(),
                product.version());
    }

    /**
     * The campaign whose price it is, for so many boxes a person, and the price without it; the reference is the lowest that was paid
     * in the seven days before it began, and missing where the campaign is no cheaper than that.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CampaignView(
            String name, Money usualPrice, @Nullable Money referencePrice, Instant endsAt, int perPerson) {

        static @Nullable CampaignView of(@Nullable Deal deal, Product product) {
            return deal == null
                    ? null
                    : new CampaignView(
                            deal.name(),
                            product.price(),
                            deal.isReduced() ? deal.reference() : null,
                            deal.endsAt(),
                            deal.perPerson());
        }
    }

    /** How much there is: {@code left} is told only when it is little. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StockView(StockState.Level state, @Nullable Long left) {

        static StockView of(StockState stock) {
            return new StockView(stock.level(), stock.level() == StockState.Level.PLENTY ? null : stock.left());
        }
    }

    /** It is sold before it is picked: so much in all, about so many units left, until when, and when it is sent. */
    record PresaleView(Weight tonnage, long left, LocalDate closesOn, LocalDate shipsFrom, LocalDate shipsUntil) {

        static @Nullable PresaleView of(@Nullable SoldAhead ahead) {
            return ahead == null
                    ? null
                    : new PresaleView(
                            ahead.presale().tonnage(),
                            ahead.left(),
                            ahead.presale().closesOn(),
                            ahead.presale().ships().first(),
                            ahead.presale().ships().last());
        }
    }

    /** Where it comes from, and the city of Shandong that county is paired with. */
    record CountyView(DivisionCode code, String name, PartnerCity partnerCity) {

        static CountyView of(County county) {
            return new CountyView(
                    county.code(), county.name(), new PartnerCity(county.partnerCity(), county.partnerCityName()));
        }

        record PartnerCity(DivisionCode code, String name) {}
    }

    /** Who made it, and how many households and persons that work is linked to. */
    record SupplierView(String id, String name, String kind, int households, int persons, boolean demo) {

        static SupplierView of(Supplier supplier) {
            return new SupplierView(
                    supplier.id(),
                    supplier.name(),
                    supplier.kind(),
                    supplier.households(),
                    supplier.persons(),
                    supplier.demo());
        }
    }

    /** Where a lot was grown that is sold now, and since when it is there. */
    record GrownView(String township, String orchard, LocalDate receivedOn) {

        static GrownView of(Grown grown) {
            return new GrownView(grown.origin().township(), grown.origin().orchard(), grown.since());
        }
    }

    /** What makes it count towards the plan while it is valid. */
    record CertificateView(String number, LocalDate validFrom, LocalDate validTo, boolean valid, boolean demo) {

        static @Nullable CertificateView of(@Nullable Certificate certificate, LocalDate today) {
            return certificate == null
                    ? null
                    : new CertificateView(
                            certificate.number(),
                            certificate.validFrom(),
                            certificate.validTo(),
                            certificate.isValidOn(today),
                            certificate.demo());
        }
    }
}
