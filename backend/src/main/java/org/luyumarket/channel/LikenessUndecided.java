package org.luyumarket.channel;

import org.luyumarket.platform.Refusal;

/** Another deal is so like this one that a person must first say whether they are two. */
final class LikenessUndecided extends Refusal {

    LikenessUndecided(String number) {
        super(Kind.CONFLICT, "likeness-undecided", number);
    }
}
