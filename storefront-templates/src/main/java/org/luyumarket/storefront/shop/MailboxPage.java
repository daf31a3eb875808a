package org.luyumarket.storefront.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The short messages and mail of a demo, newest first: everybody's or those for the one who reads. */
public record MailboxPage(boolean all, List<Message> messages) {

    /** As it would have come to a phone or a mail address, both shown in part; a letter has a subject, and may have links. */
    public record Message(
            String to,
            String subject,
            String text,
            String link,
            @Nullable Leave leave,
            String at) {}

    /** How a letter says that one can do without its kind, and where. */
    public record Leave(String words, String address) {}
}
