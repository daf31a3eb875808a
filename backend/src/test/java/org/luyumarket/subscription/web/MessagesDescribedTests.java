package org.luyumarket.subscription.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.junit.jupiter.api.Test;

class MessagesDescribedTests {

    @Test
    void whatIsSentIsDescribedBesideWhatCanBeCalled() {
        OpenAPI description = new OpenAPI();

        new MessagesDescribed().customise(description);

        assertThat(description.getWebhooks())
                .containsKeys("order.paid", "order.shipped", "test")
                .hasEntrySatisfying(
                        "order.paid",
                        message -> assertThat(message.getPost().getParameters())
                                .extracting(Parameter::getName)
                                .contains("Luyu-Event-Id", "Luyu-Signature"));
    }
}
