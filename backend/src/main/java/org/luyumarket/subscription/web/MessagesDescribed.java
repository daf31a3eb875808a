package org.luyumarket.subscription.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.stream.Stream;
import org.luyumarket.subscription.Topic;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes the messages that subscribers get, beside the calls that they can make. */
@Component
class MessagesDescribed implements OpenApiCustomizer {

    private static final String SIGNED = """
            `t=<second>,v1=<hex>`: HMAC-SHA256, keyed with the secret, over the second, a dot and the body as it came. For a day after
            the secret was replaced there are two `v1`, and one that fits is enough. Refuse what is signed otherwise or is older
            than five minutes.""";

    @Override
    public void customise(OpenAPI description) {
        Stream.of(Topic.values()).map(Topic::code).forEach(code -> description.addWebhooks(code, message(code)));
    }

    private static PathItem message(String code) {
        return new PathItem()
                .post(new Operation()
                        .summary("Sent to subscribers of " + code)
                        .description(
                                "At least once; the same event has the same id. An answer of 2xx within ten seconds means that it"
                                        + " arrived; anything else is tried again, ever less often, for about a day and a half.")
                        .addParametersItem(header("Luyu-Event-Id", "The id of the event"))
                        .addParametersItem(header("Luyu-Event-Type", code))
                        .addParametersItem(header("Luyu-Signature", SIGNED))
                        .requestBody(new RequestBody()
                                .content(
                                        new Content().addMediaType("application/json", new MediaType().schema(body()))))
                        .responses(
                                new ApiResponses().addApiResponse("2XX", new ApiResponse().description("It arrived"))));
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header").name(name).description(description).schema(new StringSchema());
    }

    private static Schema<?> body() {
        return new ObjectSchema()
                .addProperty("id", new StringSchema().format("uuid"))
                .addProperty("type", new StringSchema())
                .addProperty("at", new StringSchema().format("date-time"))
                .addProperty(
                        "data",
                        new ObjectSchema()
                                .description(
                                        "Such as orderNumber, goods and status, or whether a deal counts and why not; never whom it"
                                                + " goes to"));
    }
}
