package org.luyumarket.identity.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of the application, and who gets past its door. The table in {@code doors.txt} is what is meant; an address that is not
 * in it, or whose door opens to others than it says, fails.
 */
@MarketTest
class EveryDoorIntegrationTests {

    private static final String EVERYBODY = "everybody";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private WebTestClient client;

    @Test
    void everyAddressOpensToThoseItIsMeantForAndToNobodyElse() {
        Map<String, String> found =
                routes().collect(toMap(Route::toString, Route::whoMay, (one, same) -> one, TreeMap::new));

        assertThat(written(found)).isEqualTo(written(meant()));
    }

    @Test
    void whatIsClosedToStrangersAndShoppersIsClosedOverHttp() {
        String shopper = "Bearer " + tokens.issue(person(Role.CONSUMER)).accessToken();

        routes().filter(route -> route.method().equals(HttpMethod.GET))
                .distinct()
                .forEach(route -> {
                    if (!Doors.admit(null, route.request())) {
                        assertThat(answer(route, null))
                                .as("a stranger at " + route)
                                .isIn(303, 401, 404);
                    }
                    if (!Doors.admit(caller(Role.CONSUMER), route.request())) {
                        assertThat(answer(route, shopper))
                                .as("a shopper at " + route)
                                .isIn(403, 404);
                    }
                });
    }

    private int answer(Route route, @Nullable String token) {
        return client.get()
                .uri(route.path())
                .accept(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON)
                .headers(headers -> {
                    if (token != null) {
                        headers.set("Authorization", token);
                    }
                })
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private Stream<Route> routes() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.luyumarket."))
                .flatMap(entry -> routes(entry.getKey()));
    }

    private static Stream<Route> routes(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternsCondition().getPatterns().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream())
                        .map(method -> new Route(method.asHttpMethod(), pattern.getPatternString())));
    }

    /** The table by who may, with the addresses below. */
    private static String written(Map<String, String> doors) {
        return doors.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.joining("\n", "", "\n"))))
                .entrySet()
                .stream()
                .map(group -> "# " + group.getKey() + "\n" + group.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> meant() {
        Map<String, String> doors = new TreeMap<>();
        String who = "";
        for (String line : table().split("\n", -1)) {
            if (line.startsWith("# ")) {
                who = line.substring(2);
            } else if (!line.isBlank()) {
                doors.put(line, who);
            }
        }
        return doors;
    }

    private static String table() {
        try (var file = EveryDoorIntegrationTests.class.getResourceAsStream("doors.txt")) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Authentication caller(Role role) {
        return new TestingAuthenticationToken(person(role), "", role.name());
    }

    private static Person person(Role role) {
        return new Person(
                UUID.nameUUIDFromBytes(role.name().getBytes(StandardCharsets.UTF_8)),
                role.name(),
                "某人",
                role,
                role == Role.COUNTY_STAFF ? new DivisionCode("500236") : null,
                role == Role.SUPPLIER ? "V08A" : null);
    }

    /** A method and a path, as the application maps it. */
    private record Route(HttpMethod method, String pattern) {

        String path() {
            return pattern.replaceAll("\\{[^}]*}", "1").replace("/**", "/1");
        }

        MockServerHttpRequest request() {
            return MockServerHttpRequest.method(method, path()).build();
        }

        String whoMay() {
            return Doors.admit(null, request())
                    ? EVERYBODY
                    : Arrays.stream(Role.values())
                            .filter(role -> Doors.admit(caller(role), request()))
                            .map(Role::name)
                            .collect(Collectors.joining(", "));
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}
