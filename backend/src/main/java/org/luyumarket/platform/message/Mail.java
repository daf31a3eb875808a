package org.luyumarket.platform.message;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.MailAddress;

/** A letter by electronic mail to somebody: what it says, the page it is about, and how to get no more of its kind. */
public record Mail(
        MailAddress to,
        String subject,
        String text,
        @Nullable URI link,
        @Nullable Leave leave,
        UUID person) {

    /** Words and the address at which one click ends letters of this kind. */
    public record Leave(String words, URI address) {}

    /** All of it, as it is read. */
    public String body() {
        List<String> parts = new ArrayList<>(List.of(text));
        if (link != null) {
            parts.add(link.toString());
        }
        if (leave != null) {
            parts.add("-- \n" + leave.words() + "\n" + leave.address());
        }
        return String.join("\n\n", parts) + "\n";
    }
}
