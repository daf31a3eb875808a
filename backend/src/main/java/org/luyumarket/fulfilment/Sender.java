package org.luyumarket.fulfilment;

/** Who sends a supplier's parcels, and where what cannot be delivered comes back to. */
public record Sender(String name, String phone, String address) {

    public static final Sender NONE = new Sender("", "", "");

    public boolean isKnown() {
        return !address.isEmpty();
    }
}
