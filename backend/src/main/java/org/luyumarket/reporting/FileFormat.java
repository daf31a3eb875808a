package org.luyumarket.reporting;

import java.util.Locale;

/** What a form can be written as. */
public enum FileFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8"),
    PDF("application/pdf");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
