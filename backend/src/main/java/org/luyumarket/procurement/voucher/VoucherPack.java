package org.luyumarket.procurement.voucher;

/** The papers of a voucher in one file, the same bytes for ever. */
public final class VoucherPack {

    private final String number;
    private final byte[] zip;

    VoucherPack(String number, byte[] zip) {
        this.number = number;
        this.zip = zip;
    }

    public String fileName() {
        return number + ".zip";
    }

    /** The bytes themselves, which nobody may change. */
    public byte[] zip() {
        return zip;
    }
}
