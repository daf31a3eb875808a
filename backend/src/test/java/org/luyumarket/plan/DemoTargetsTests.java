package org.luyumarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luyumarket.plan.Target.Metric;

class DemoTargetsTests {

    private final List<Target> examples = DemoTargets.examples(2026);

    @Test
    void thePartsOfTheCountiesAddUpToTheWhole() {
        long parts = examples.stream()
                .filter(target -> target.metric() == Metric.MONEY && target.county() != null)
                .mapToLong(Target::value)
                .sum();

        assertThat(examples.stream().filter(Target::isForTheWholeCity).map(Target::value))
                .containsExactly(parts);
    }

    @Test
    void everyExampleSaysThatItIsOne() {
        assertThat(examples)
                .allMatch(Target::demo)
                .allMatch(target -> target.title().startsWith("示例"))
                .allMatch(target -> target.years().contains(2026))
                .extracting(Target::code)
                .doesNotHaveDuplicates();
    }
}
