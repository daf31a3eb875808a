package org.luyumarket.shopwindow.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps answers as the bytes they are sent as, until the shop window shows something else; so the same question costs its
 * encoding once. What is beyond the room is encoded every time.
 */
@Component
class EncodedAnswers {

    private static final long ROOM_BYTES = 4 * 1024 * 1024;

    private final JsonMapper json;
    private volatile Shelf shelf = new Shelf("");

    EncodedAnswers(JsonMapper json) {
        this.json = json;
    }

    byte[] answer(String revision, Object question, Supplier<?> answer) {
        return shelfOf(revision).answer(question, () -> json.writeValueAsBytes(answer.get()));
    }

    private Shelf shelfOf(String revision) {
        Shelf known = shelf;
        if (known.revision.equals(revision)) {
            return known;
        }
        Shelf empty = new Shelf(revision);
        shelf = empty;
        return empty;
    }

    private static final class Shelf {

        private final String revision;
        private final Map<Object, byte[]> answers = new ConcurrentHashMap<>();
        private final AtomicLong taken = new AtomicLong();

        Shelf(String revision) {
            this.revision = revision;
        }

        byte[] answer(Object question, Supplier<byte[]> encoded) {
            byte[] kept = answers.get(question);
            return kept != null ? kept : keep(question, encoded.get());
        }

        private byte[] keep(Object question, byte[] answer) {
            if (taken.addAndGet(answer.length) <= ROOM_BYTES) {
                answers.put(question, answer);
            }
            return answer;
        }
    }
}
