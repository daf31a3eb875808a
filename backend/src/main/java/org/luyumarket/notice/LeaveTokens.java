package org.luyumarket.notice;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luyumarket.platform.PersonalData;
import org.springframework.stereotype.Component;

/** What the link in a letter says of who leaves what. It is signed and nothing of it is kept: it opens nothing but this one wish. */
@Component
class LeaveTokens {

    private static final Pattern TOKEN = Pattern.compile("([0-9a-f-]{36})\\.([A-Z]{1,20})\\.([\\w-]{20,100})");

    private final PersonalData personalData;

    LeaveTokens(PersonalData personalData) {
        this.personalData = personalData;
    }

    /** Who gets no more letters about what. */
    record Leaving(UUID person, Topic topic) {}

    String of(Leaving leaving) {
        return leaving.person() + "." + leaving.topic() + "." + sign(leaving);
    }

    Leaving read(String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            throw new UnknownLetter();
        }
        try {
            Leaving leaving = new Leaving(UUID.fromString(parts.group(1)), Topic.valueOf(parts.group(2)));
            if (isSame(sign(leaving), parts.group(3))) {
                return leaving;
            }
        } catch (IllegalArgumentException made) {
            throw new UnknownLetter();
        }
        throw new UnknownLetter();
    }

    private String sign(Leaving leaving) {
        return personalData
                .fingerprint("leave " + leaving.person() + " " + leaving.topic())
                .replace('+', '-')
                .replace('/', '_')
                .replace("=", "");
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(US_ASCII), other.getBytes(US_ASCII));
    }
}
