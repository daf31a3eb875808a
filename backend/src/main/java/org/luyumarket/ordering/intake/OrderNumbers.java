package org.luyumarket.ordering.intake;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;
import org.luyumarket.ordering.GiftNumbers;
import org.luyumarket.platform.ChinaTime;
import org.springframework.stereotype.Component;

/**
 * Numbers that people can read aloud and nobody can guess: {@code LY20261122-7K3M9QXA}, the day and 40 random bits. Should two
 * ever meet, the unique index sends the later one back for another.
 */
@Component
class OrderNumbers {

    /** Without the letters that look like digits or each other. */
    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    private static final int LENGTH = 8;
    private static final int BITS_A_CHARACTER = 5;

    private final RandomGenerator random = new SecureRandom();

    String next(Instant placedAt) {
        return next("LY", placedAt);
    }

    String nextOfGift(Instant placedAt) {
        return next(GiftNumbers.PREFIX, placedAt);
    }

    private String next(String prefix, Instant placedAt) {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.ofInstant(placedAt, ChinaTime.ZONE));
        return prefix + day + "-" + randomPart(random.nextLong());
    }

    private static String randomPart(long bits) {
        StringBuilder part = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            part.append(ALPHABET[(int) (bits >>> (i * BITS_A_CHARACTER)) & (ALPHABET.length - 1)]);
        }
        return part.toString();
    }
}
