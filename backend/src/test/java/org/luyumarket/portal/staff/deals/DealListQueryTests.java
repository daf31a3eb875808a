package org.luyumarket.portal.staff.deals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luyumarket.channel.DealFilter;
import org.luyumarket.channel.DealStatus;
import org.springframework.core.ResolvableType;
import org.springframework.validation.DataBinder;

class DealListQueryTests {

    @Test
    void anEmptyAddressAsksForAllDeals() {
        assertThat(query(Map.of()).filter()).isEqualTo(DealFilter.ALL);
    }

    @Test
    void whatCannotBeReadDoesNotLimit() {
        assertThat(query(Map.of("status", "LOST", "county", "x", "from", "yesterday", "importId", "1"))
                        .filter())
                .isEqualTo(DealFilter.ALL);
    }

    @Test
    void aPageOfTheQueueStaysInTheQueue() {
        DealListQuery queue = query(Map.of("undecided", "true", "q", "示例"));

        assertThat(queue.filter().undecided()).isTrue();
        assertThat(queue.page(2)).contains("undecided=true", "page=2");
        assertThat(queue.tab(DealStatus.DRAFT.name())).doesNotContain("undecided");
    }

    private static DealListQuery query(Map<String, String> given) {
        DataBinder binder = new DataBinder(null);
        binder.setTargetType(ResolvableType.forClass(DealListQuery.class));
        binder.construct(new DataBinder.ValueResolver() {
            @Override
            public @Nullable Object resolveValue(String name, Class<?> type) {
                return given.get(name);
            }

            @Override
            public Set<String> getNames() {
                return given.keySet();
            }
        });
        assertThat(binder.getBindingResult().hasErrors()).isFalse();
        return (DealListQuery) Optional.ofNullable(binder.getTarget()).orElseThrow();
    }
}
