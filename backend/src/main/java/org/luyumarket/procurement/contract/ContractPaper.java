package org.luyumarket.procurement.contract;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
