package org.luyumarket.portal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Page;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.DeedForm;
import org.luyumarket.storefront.desk.DeedForm.Weight;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Tab;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.desk.WebhookFile;
import org.luyumarket.storefront.desk.WebhookIndex;
import org.luyumarket.subscription.Message;
import org.luyumarket.subscription.Subscriber;
import org.luyumarket.subscription.Subscription;
import org.luyumarket.subscription.Topic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lays out where messages go and what became of them. */
@Component
class WebhookSheets {

    private final int failingDays;

    WebhookSheets(@Value("${luyu.subscriptions.failing-days:5}") int failingDays) {
        this.failingDays = failingDays;
    }

    /** Which webhook, and which page of what was sent there; with the secret right after it was made. */
    record Wanted(
            UUID id, boolean failed, int page, @Nullable String secret) {

        static Wanted latest(UUID id) {
            return new Wanted(id, false, 1, null);
        }
    }

    /** A subscription, and how many of its messages did not get through. */
    record Known(Subscription one, long failed) {}

    static String address(Person person) {
        return address(Subscriber.of(person).kind());
    }

    private static String address(Subscriber.Kind kind) {
        return kind == Subscriber.Kind.PARTNER ? "/staff/webhooks" : "/supply/webhooks";
    }

    WebhookIndex index(List<Known> known, FormState form, Person person, Texts texts) {
        String lead = person.role() == Role.CHANNEL_PARTNER ? "webhook.lead.partner" : "webhook.lead.supplier";
        return new WebhookIndex(
                address(person),
                texts.get(lead),
                known.stream().map(one -> row(one, address(person), texts)).toList(),
                form,
                Topic.offeredTo(Subscriber.of(person).kind()).stream()
                        .map(topic -> topic(topic, texts))
                        .toList());
    }

    private static WebhookIndex.Topic topic(Topic topic, Texts texts) {
        String key = "webhook.topic." + topic.code();
        return new WebhookIndex.Topic(topic.code(), texts.get(key), texts.get(key + ".when"));
    }

    private static WebhookIndex.Row row(Known known, String list, Texts texts) {
        Subscription one = known.one();
        return new WebhookIndex.Row(
                list + "/" + one.id(),
                one.address().toString(),
                topics(one, texts),
                state(one, texts),
                known.failed() == 0 ? "" : texts.count("webhook.failed", known.failed()));
    }

    WebhookFile file(Known known, Page<Message> log, Wanted wanted, Refused refused, Texts texts) {
        Subscription one = known.one();
        String list = address(one.subscriber().kind());
        String here = list + "/" + one.id();
        MessageWords words = new MessageWords(one.active(), texts);
        return new WebhookFile(
                new WebhookFile.Head(
                        list, here, one.address().toString(), state(one, texts), sentence(one, texts), wanted.secret()),
                facts(one, texts),
                tabs(here, wanted.failed(), known.failed(), texts),
                log.items().stream().map(words::row).toList(),
                Pages.paging(log, texts, page -> here + "?failed=" + wanted.failed() + "&page=" + page),
                new WebhookFile.Replay(known.failed(), refused.orElse("replay", FormState.of(Map.of()))),
                deeds(one, new DeedForms("webhook", deed -> here + deed, refused, texts)));
    }

    private static List<Tab> tabs(String here, boolean failedOnly, long failed, Texts texts) {
        return List.of(
                new Tab(texts.get("webhook.log.all"), "", here, !failedOnly),
                new Tab(
                        texts.get("webhook.log.failed"),
                        failed == 0 ? "" : Shown.count(failed),
                        here + "?failed=true",
                        failedOnly));
    }

    private static List<Fact> facts(Subscription one, Texts texts) {
        return List.of(
                new Fact(texts.get("webhook.fact.topics"), topics(one, texts)),
                new Fact(texts.get("webhook.fact.since"), Shown.minute(one.createdAt())),
                new Fact(texts.get("webhook.fact.secret"), texts.get("webhook.fact.secret.kept")));
    }

    private static List<DeedForm> deeds(Subscription one, DeedForms forms) {
        return Stream.of(
                        forms.of("test", Weight.QUIET),
                        one.active() ? forms.of("pause", Weight.QUIET) : forms.of("resume", Weight.MAIN),
                        forms.of("secret", Weight.QUIET),
                        forms.of("end", Weight.REFUSING))
                .toList();
    }

    private static String topics(Subscription one, Texts texts) {
        return one.topics().stream()
                .map(topic -> texts.get("webhook.topic." + topic.code()))
                .collect(Collectors.joining(texts.get("webhook.join")));
    }

    private static Badge state(Subscription one, Texts texts) {
        if (!one.active()) {
            return new Badge(texts.get("webhook.state.off"), one.failingSince() == null ? Tone.PLAIN : Tone.BAD);
        }
        return one.failingSince() == null
                ? new Badge(texts.get("webhook.state.on"), Tone.GOOD)
                : new Badge(texts.get("webhook.state.failing"), Tone.WAIT);
    }

    private String sentence(Subscription one, Texts texts) {
        String state = one.active() ? "on" : "off";
        if (one.failingSince() == null) {
            return texts.get("webhook.sentence." + state);
        }
        String since = Shown.minute(one.failingSince());
        return one.active()
                ? texts.get("webhook.sentence.failing", since, failingDays)
                : texts.get("webhook.sentence.dead", since);
    }
}
