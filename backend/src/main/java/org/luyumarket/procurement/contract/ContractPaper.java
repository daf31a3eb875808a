package org.luyumarket.procurement.contract;

import org.luyumarket.platform.Sha256;

/** A version of a contract on paper, as it was printed once and for all. */
public final class ContractPaper {

    private final String fileName;
    private final byte[] pdf;

    ContractPaper(String number, int revision, byte[] pdf) {
        this.fileName = number + "-v" + revision + ".pdf";
        this.pdf = pdf.clone();
    }

    public String fileName() {
        return fileName;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    String sha256() {
        return Sha256.hex(pdf);
    }
}
