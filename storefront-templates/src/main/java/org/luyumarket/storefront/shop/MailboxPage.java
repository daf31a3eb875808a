package org.luyumarket.storefront.shop;

import java.util.List;

/** The short messages of a demo, newest first: everybody's or those for the one who reads. */
public record MailboxPage(boolean all, List<Message> messages) {

    /** As it would have come to a phone, of whose number the ends are shown. */
    public record Message(String phone, String text, String at) {}
}
