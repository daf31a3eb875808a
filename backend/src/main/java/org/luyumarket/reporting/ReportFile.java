package org.luyumarket.reporting;

/** A form written out. */
public final class ReportFile {

    private final String name;
    private final FileFormat format;
    private final byte[] content;

    ReportFile(String name, FileFormat format, byte[] content) {
        this.name = name;
        this.format = format;
        this.content = content;
    }

    public String name() {
        return name;
    }

    public FileFormat format() {
        return format;
    }

    public byte[] content() {
        return content;
    }
}
