package org.luyumarket.storefront.desk;

import java.util.List;

/** Where somebody's programs are told what happens, and the form that adds another place. */
public record WebhookIndex(String address, String lead, List<Row> rows, FormState form, List<Topic> topics) {

    /** One place, what it hears of, where it stands and what did not get through, which may be nothing. */
    public record Row(String address, String target, String topics, Badge state, String failed) {}

    /** What can be heard of: its code in messages, and when it is sent. */
    public record Topic(String code, String name, String when) {}
}
