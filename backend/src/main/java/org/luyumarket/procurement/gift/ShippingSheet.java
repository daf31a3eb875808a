package org.luyumarket.procurement.gift;

import java.util.List;
import java.util.Objects;
import org.luyumarket.platform.table.TableTemplate;

/** A shipping list as rows of texts. */
final class ShippingSheet {

    private ShippingSheet() {}

    static List<String> titles() {
        return TableTemplate.titles(ShippingColumn.values());
    }

    static List<String> cells(Parcel parcel, String place) {
        Parcel.Sending sending = parcel.sending();
        return List.of(
                parcel.code(),
                parcel.to().name(),
                parcel.to().phone(),
                place,
                parcel.to().address(),
                parcel.sku(),
                parcel.name(),
                Integer.toString(parcel.quantity()),
                sending == null ? "" : sending.courier(),
                sending == null ? "" : sending.tracking(),
                sending == null ? "" : Objects.toString(sending.arrivedOn(), ""));
    }
}
