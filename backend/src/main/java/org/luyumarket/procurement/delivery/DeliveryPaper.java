package org.luyumarket.procurement.delivery;

/** A delivery note or an acceptance sheet on paper: the same facts are the same bytes. */
public final class DeliveryPaper {

    private final String fileName;
    private final byte[] pdf;

    DeliveryPaper(String fileName, byte[] pdf) {
        this.fileName = fileName;
        this.pdf = pdf.clone();
    }

    public String fileName() {
        return fileName;
    }

    public byte[] pdf() {
        return pdf.clone();
    }
}
