package org.luyumarket.channel;

import org.luyumarket.platform.Refusal;

/** A photo that is none, is too large, or is one too many. */
final class PhotoRefused extends Refusal {

    PhotoRefused(String code) {
        super(Kind.UNPROCESSABLE, code);
    }
}
