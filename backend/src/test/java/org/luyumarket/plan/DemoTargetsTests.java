package org.luyumarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.County;
import org.luyumarket.platform.DivisionCode;

class DemoTargetsTests {

    private final List<Target> examples = DemoTargets.examples(
            2026,
            DemoTargets.COUNTY_YUAN.keySet().stream()
                    .map(code -> new County(new DivisionCode(code), code, new DivisionCode("370100"), "济南市"))
                    .toList());

    @Test
    void thePartsOfTheCountiesAddUpToTheWhole() {
        long parts = examples.stream()
                .filter(target -> target.whole() != null)
                .mapToLong(Target::value)
                .sum();

        assertThat(examples.stream().filter(Target::isForTheWholeCity).map(Target::value))
                .containsExactly(parts);
    }

    @Test
    void everyExampleSaysThatItIsOne() {
        assertThat(examples)
                .hasSize(17)
                .allMatch(Target::demo)
                .allMatch(target -> target.title().startsWith("示例"))
                .allMatch(target -> target.years().contains(2026))
                .extracting(Target::code)
                .doesNotHaveDuplicates();
    }
}
