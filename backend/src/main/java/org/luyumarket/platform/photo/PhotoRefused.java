package org.luyumarket.platform.photo;

import org.luyumarket.platform.Refusal;

/** A photo that is none, is too large, or is one too many. */
public final class PhotoRefused extends Refusal {

    public PhotoRefused(String code) {
        super(Kind.UNPROCESSABLE, code);
    }
}
