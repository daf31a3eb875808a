package org.luyumarket.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luyumarket.notice.Notice.Kind;

class TopicTests {

    @Test
    void everyKindOfNoticeIsOfExactlyOneTopic() {
        List<Kind> kinds = Stream.of(Topic.values())
                .flatMap(topic -> topic.kinds().stream())
                .toList();

        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void whatHasADeadlineStaysInThePageAndWhatHasNoShortMessageGetsNone() {
        Channels nothing = new Channels(false, false, false);

        assertThat(nothing.fitting(Topic.TURNS)).isEqualTo(new Channels(true, false, false));
        assertThat(nothing.fitting(Topic.PARCELS)).isEqualTo(nothing);
        assertThat(Channels.ALL.fitting(Topic.CREDENTIALS)).isEqualTo(new Channels(true, false, true));
    }
}
