package org.luyumarket.procurement.settlement;

/** A payment advice on paper: the same advice is the same bytes. */
public final class AdvicePaper {

    private final String fileName;
    private final byte[] pdf;

    AdvicePaper(String number, byte[] pdf) {
        this.fileName = number + ".pdf";
        this.pdf = pdf.clone();
    }

    public String fileName() {
        return fileName;
    }

    public byte[] pdf() {
        return pdf.clone();
    }
}
