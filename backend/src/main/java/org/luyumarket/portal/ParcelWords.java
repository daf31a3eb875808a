package org.luyumarket.portal;

import java.time.LocalDate;
import org.luyumarket.procurement.gift.Parcel;
import org.luyumarket.storefront.Texts;

/** Parcels that go to people by name, in words. */
public final class ParcelWords {

    private static final int WHOLE = 100;

    private ParcelWords() {}

    public static String goods(Parcel parcel, Texts texts) {
        return texts.term(parcel.name()) + " × " + parcel.quantity();
    }

    public static String sending(Parcel parcel, Texts texts) {
        Parcel.Sending sending = parcel.sending();
        if (sending != null) {
            return Couriers.shown(sending.courier(), texts) + " " + sending.tracking() + arrival(sending, texts);
        }
        return texts.get(parcel.dropped() ? "gift.dropped" : "gift.waits");
    }

    private static String arrival(Parcel.Sending sending, Texts texts) {
        LocalDate day = sending.arrivedOn();
        return day == null ? "" : " · " + texts.get("gift.arrived", day);
    }

    /** Name and phone, or that they are erased. */
    public static String recipient(Parcel parcel, Texts texts) {
        return parcel.to().isErased()
                ? texts.get("gift.erased")
                : parcel.to().name() + " " + parcel.to().phone();
    }

    public static int percent(long sent, long parcels) {
        return Math.toIntExact(sent * WHOLE / Math.max(1, parcels));
    }

    public static String progress(long sent, long arrived, long parcels, Texts texts) {
        return texts.get("gift.progress", Shown.count(sent), Shown.count(parcels), Shown.count(arrived));
    }
}
