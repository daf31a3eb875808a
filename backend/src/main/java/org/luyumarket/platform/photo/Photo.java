package org.luyumarket.platform.photo;

/** A photo as it is kept: without where it was taken. */
public final class Photo {

    private final String type;
    private final byte[] content;

    public Photo(String type, byte[] content) {
        this.type = type;
        this.content = content;
    }

    public String type() {
        return type;
    }

    /** The bytes themselves, which nobody may change. */
    public byte[] content() {
        return content;
    }
}
