package org.luyumarket.portal;

import org.luyumarket.procurement.gift.Parcel;
import org.luyumarket.storefront.Texts;

/** Parcels that go to people by name, in words. */
public final class ParcelWords {

    private static final int WHOLE = 100;

    private ParcelWords() {}

    public static String goods(Parcel parcel) {
        return parcel.name() + " × " + parcel.quantity();
    }

    public static String sending(Parcel parcel, Texts texts) {
        Parcel.Sending sending = parcel.sending();
        if (sending != null) {
            return sending.courier() + " " + sending.tracking();
        }
        return texts.get(parcel.dropped() ? "gift.dropped" : "gift.waits");
    }

    public static int percent(long sent, long parcels) {
        return Math.toIntExact(sent * WHOLE / Math.max(1, parcels));
    }

    public static String progress(long sent, long parcels, Texts texts) {
        return texts.get("gift.progress", Shown.count(sent), Shown.count(parcels));
    }
}
