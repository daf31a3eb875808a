package org.luyumarket.portal.staff.deals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.luyumarket.channel.DealStatus;
import org.luyumarket.channel.DealSum;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Campaign;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.Tone;

/** Deals in the words of those who keep them. */
final class DealWords {

    private DealWords() {}

    static Badge status(DealStatus status, Texts texts) {
        return new Badge(
                texts.get("deal.status." + status),
                switch (status) {
                    case CONFIRMED -> Tone.GOOD;
                    case SUBMITTED -> Tone.WAIT;
                    case RETURNED -> Tone.BAD;
                    case DRAFT, WITHDRAWN -> Tone.PLAIN;
                });
    }

    static String channel(Channel channel, Texts texts) {
        return texts.get("desk.channel." + channel);
    }

    static String mode(Mode mode, Texts texts) {
        return texts.get("deal.mode." + mode);
    }

    /** A campaign that the plans do not name has no other words than its own. */
    static String campaigns(List<String> campaigns, Texts texts) {
        String names = campaigns.stream()
                .map(name -> Arrays.stream(Campaign.values())
                        .filter(campaign -> campaign.name().equals(name))
                        .findFirst()
                        .map(campaign -> texts.get("deal.campaign." + campaign))
                        .orElse(name))
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? texts.get("deal.fact.none") : names;
    }

    static String sum(DealSum sum, Texts texts) {
        return texts.get(
                sum.deals() == 1 ? "deal.sum.one" : "deal.sum.other",
                Shown.count(sum.deals()),
                Shown.tonnes(sum.grams()),
                Shown.tenThousandYuan(sum.fen()));
    }

    static List<Option> channels(String chosen, Texts texts) {
        return Arrays.stream(Channel.values())
                .map(channel -> new Option(
                        channel.name(), channel(channel, texts), channel.name().equals(chosen)))
                .toList();
    }

    static List<Option> modes(String chosen, Texts texts) {
        return Arrays.stream(Mode.values())
                .map(mode ->
                        new Option(mode.name(), mode(mode, texts), mode.name().equals(chosen)))
                .toList();
    }

    static boolean mayWrite(Person person) {
        return person.isStaff();
    }
}
