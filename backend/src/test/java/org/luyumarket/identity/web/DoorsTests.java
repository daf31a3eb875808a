package org.luyumarket.identity.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.identity.CodeAnswer;
import org.luyumarket.identity.NewAccount;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.PhoneCodes;
import org.luyumarket.identity.Role;
import org.luyumarket.identity.SignIn;
import org.luyumarket.identity.SignUp;
import org.luyumarket.platform.Cookies;
import org.luyumarket.platform.CookiesFixture;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.RateLimitSettings;
import org.luyumarket.platform.RateLimits;
import org.luyumarket.platform.RateLimitsFixture;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.web.context.reactive.AnnotationConfigReactiveWebApplicationContext;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.session.InMemoryWebSessionStore;
import org.springframework.web.server.session.WebSessionManager;
import reactor.core.publisher.Mono;

/** The whole chain in front of a small shop, with sessions in memory. */
class DoorsTests {

    /** Hashing a password takes a busy machine its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String SECRET = "a token secret for tests, long enough";
    private static final AnnotationConfigReactiveWebApplicationContext CONTEXT =
            new AnnotationConfigReactiveWebApplicationContext();

    @BeforeAll
    static void start() {
        TestPropertyValues.of("luyu.token-secret=" + SECRET).applyTo(CONTEXT);
        CONTEXT.getBeanFactory().setConversionService(new ApplicationConversionService());
        CONTEXT.register(
                JacksonAutoConfiguration.class,
                CodecsAutoConfiguration.class,
                HttpHandlerAutoConfiguration.class,
                WebFluxAutoConfiguration.class,
                Shop.class,
                FrontDesk.class);
        CONTEXT.scan("org.luyumarket.platform.web", "org.luyumarket.platform.json");
        CONTEXT.refresh();
    }

    @AfterAll
    static void stop() {
        CONTEXT.close();
    }

    private final WebTestClient client = WebTestClient.bindToApplicationContext(CONTEXT)
            .configureClient()
            .responseTimeout(PATIENCE)
            .build();
    private final AccessTokens tokens = CONTEXT.getBean(AccessTokens.class);

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "CONSUMER,      /api/v1/staff/products,           403",
        "SUPPLIER,      /api/v1/staff/products,           403",
        "COUNTY_STAFF,  /api/v1/staff/products,           200",
        "CITY_STAFF,    /api/v1/staff/products,           200",
        "ADMINISTRATOR, /api/v1/staff/products,           200",
        "CONSUMER,      /api/v1/staff/orders/A1/shipments, 403",
        "SUPPLIER,      /api/v1/staff/orders/A1/shipments, 200",
        "SUPPLIER,      /api/v1/staff/orders/A1/refunds,  403",
        "COUNTY_STAFF,  /api/v1/staff/orders/A1/shipments, 200",
        "CITY_STAFF,    /api/v1/staff/audit,              403",
        "ADMINISTRATOR, /api/v1/staff/audit,              200",
        "CITY_STAFF,    /api/v1/staff/people,             403",
        "CONSUMER,      /staff/plan,                      404",
        "CONSUMER,      /supply/orders,                   404",
        "SUPPLIER,      /supply/orders,                   200",
        "SUPPLIER,      /staff/plan,                      404",
        "CONSUMER,      /api/v1/ledger/entries,           403",
        "CITY_STAFF,    /api/v1/ledger/entries,           200",
        "AUDITOR,       /api/v1/ledger/entries,           200",
        "CHANNEL_PARTNER, /api/v1/ledger/entries,         200",
        "PARTNER_CITY_STAFF, /api/v1/ledger/entries,      200",
        "AUDITOR,       /api/v1/staff/products,           403",
        "CONSUMER,      /api/v1/orders,                   200",
        "CONSUMER,      /products/A1,                     200",
        "ADMINISTRATOR, /actuator/env,                    403"
    })
    void aDoorOpensByRole(Role role, String path, int status) {
        client.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, bearer(person(role)))
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    @Test
    void aStrangerIsToldByTheApiWhatIsMissing() {
        client.get()
                .uri("/api/v1/staff/products")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/log-in-required");
    }

    @Test
    void aStrangersBrowserIsSentToLogInAndComesBack() {
        client.get()
                .uri("/staff/plan?year=2026&county=500236")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueEquals(HttpHeaders.LOCATION, "/login?next=%2Fstaff%2Fplan%3Fyear%3D2026%26county%3D500236");
    }

    @Test
    void aStrangersFragmentSendsItsPageToLogIn() {
        client.get()
                .uri("/staff/plan")
                .header("HX-Request", "true")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("HX-Redirect", "/login?next=%2Fstaff%2Fplan");
    }

    @Test
    void aTokenTellsWholly() {
        Person fengjie = person(Role.COUNTY_STAFF);

        client.get()
                .uri("/whoami")
                .header(HttpHeaders.AUTHORIZATION, bearer(fengjie))
                .exchange()
                .expectBody(String.class)
                .isEqualTo(fengjie.toString());
    }

    @Test
    void aTokenThatEndedOrWasForgedIsRefusedEverywhere() {
        Person admin = person(Role.ADMINISTRATOR);
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        Clock past = Clock.fixed(yesterday, ZoneOffset.UTC);
        String ended = new AccessTokens(new DerivedKeys(SECRET), past, Duration.ofHours(1))
                .issue(admin)
                .accessToken();
        String foreign = new AccessTokens(
                        new DerivedKeys("another secret that is long enough"), Clock.systemUTC(), Duration.ofHours(1))
                .issue(admin)
                .accessToken();
        String genuine = tokens.issue(person(Role.CONSUMER)).accessToken();

        for (String token : new String[] {ended, foreign, promoted(genuine), unsigned(genuine), "nonsense"}) {
            client.get()
                    .uri("/products/A1")
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                    .exchange()
                    .expectStatus()
                    .isUnauthorized()
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("/problems/invalid-token");
        }
    }

    @Test
    void aGuestsVisitSetsNoCookie() {
        client.get().uri("/products/A1").exchange().expectHeader().doesNotExist(HttpHeaders.SET_COOKIE);
    }

    @Test
    void aFormWithItsTokenIsTakenFromAGuest() {
        Form form = openForm(null);

        post("/checkout", form.cookie(), form.token()).expectStatus().isOk();
    }

    @Test
    void aFormWithoutItsTokenOrWithAnothersIsRefused() {
        Form mine = openForm(null);
        Form anothers = openForm(null);

        post("/checkout", mine.cookie(), null).expectStatus().isForbidden();
        post("/checkout", mine.cookie(), anothers.token()).expectStatus().isForbidden();
        post("/checkout", null, mine.token())
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/form-expired");
    }

    @Test
    void aFormOnAPageForAllNeedsNoTokenButOurOwnOrigin() {
        post("/cart/items", null, null).expectStatus().isOk();
        client.post()
                .uri("/cart/items")
                .header(HttpHeaders.ORIGIN, "https://evil.example")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/cross-site");
    }

    @Test
    void loggingInChangesTheSessionAndGivesThePerson() {
        String before = session(signIn(null));

        String after = session(signIn("session=" + before));

        assertThat(after).isNotEqualTo(before);
        whoAmI(before).isEqualTo("nobody");
        whoAmI(after).isEqualTo(person(Role.CONSUMER).toString());
    }

    @Test
    void aSessionsCookieIsOutOfReach() {
        assertThat(signIn(null)).contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void aFormFromBeforeLoggingInIsWorthNothingAfterIt() {
        Form before = openForm(null);
        String session = "session=" + session(signIn(null));
        Form after = openForm(session);

        post("/checkout", session + "; " + before.cookie(), before.token())
                .expectStatus()
                .isForbidden();
        post("/checkout", session + "; " + after.cookie(), after.token())
                .expectStatus()
                .isOk();
    }

    @Test
    void theApiAsksASessionForAFormToken() {
        String session = "session=" + session(signIn(null));

        post("/api/v1/orders", session, null).expectStatus().isForbidden();
        post("/api/v1/orders", null, null).expectStatus().isOk();
    }

    @Test
    void loggingOutEndsTheSession() {
        String session = session(signIn(null));
        Form form = openForm("session=" + session);

        post("/test/logout", "session=" + session + "; " + form.cookie(), form.token())
                .expectStatus()
                .isOk();

        whoAmI(session).isEqualTo("nobody");
    }

    @Test
    void everyAnswerProtectsTheBrowser() {
        client.get()
                .uri("/products/A1")
                .exchange()
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self'")
                                .contains("form-action 'self' https://checkout.stripe.com")
                                .doesNotContain("unsafe"))
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Referrer-Policy", "strict-origin-when-cross-origin")
                .expectHeader()
                .doesNotExist("Strict-Transport-Security");
    }

    private String bearer(Person person) {
        return "Bearer " + tokens.issue(person).accessToken();
    }

    private static String promoted(String token) {
        return withClaims(token, claims -> claims.replace("CONSUMER", "ADMINISTRATOR"));
    }

    private static String withClaims(String token, UnaryOperator<String> change) {
        String[] parts = token.split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + base64(change.apply(claims)) + "." + parts[2];
    }

    private static String unsigned(String token) {
        return base64("{\"alg\":\"none\"}") + "." + token.split("\\.", -1)[1] + ".";
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Form openForm(@Nullable String cookies) {
        EntityExchangeResult<String> page = client.get()
                .uri("/form")
                .cookies(sent -> add(sent, cookies))
                .exchange()
                .expectBody(String.class)
                .returnResult();
        return new Form(
                "form="
                        + requireNonNull(page.getResponseCookies().getFirst("form"))
                                .getValue(),
                requireNonNull(page.getResponseBody()));
    }

    private WebTestClient.ResponseSpec post(String path, @Nullable String cookies, @Nullable String token) {
        return client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .cookies(sent -> add(sent, cookies))
                .bodyValue(token == null ? "a=b" : "a=b&" + SignIn.FORM_TOKEN + "=" + token)
                .exchange();
    }

    private static void add(MultiValueMap<String, String> sent, @Nullable String cookies) {
        if (cookies != null) {
            for (String cookie : cookies.split("; ", -1)) {
                sent.add(cookie.substring(0, cookie.indexOf('=')), cookie.substring(cookie.indexOf('=') + 1));
            }
        }
    }

    private String signIn(@Nullable String cookies) {
        return requireNonNull(client.get()
                .uri("/test/login")
                .cookies(sent -> add(sent, cookies))
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst(HttpHeaders.SET_COOKIE));
    }

    private static String session(String setCookie) {
        return setCookie.replaceAll("^session=([^;]+);.*$", "$1");
    }

    private WebTestClient.BodySpec<String, ?> whoAmI(String session) {
        return client.get().uri("/whoami").cookie("session", session).exchange().expectBody(String.class);
    }

    private static Person person(Role role) {
        return new Person(
                UUID.nameUUIDFromBytes(role.name().getBytes(StandardCharsets.UTF_8)),
                role.name().toLowerCase(Locale.ROOT),
                "某人",
                role,
                role == Role.COUNTY_STAFF ? new DivisionCode("500236") : null,
                role == Role.SUPPLIER ? "V08A" : null,
                role == Role.PARTNER_CITY_STAFF ? new DivisionCode("371600") : null,
                role == Role.CHANNEL_PARTNER ? "dikou" : null);
    }

    private record Form(String cookie, String token) {}

    /** A door of each kind, and forms in front of them. */
    @RestController
    @Import({
        SecurityConfiguration.class,
        SessionDoor.class,
        AccessTokens.class,
        DerivedKeys.class,
        FormTokens.class,
        Forgeable.class,
        ProtectiveHeaders.class
    })
    static class Shop {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Cookies cookies() {
            return CookiesFixture.plain();
        }

        @Bean
        SignIn signIn(Cookies cookies, DerivedKeys keys) {
            RateLimits limits = RateLimitsFixture.none();
            RateLimitSettings settings = RateLimitsFixture.settings();
            return new BrowserSignIn(
                    new Nobody(),
                    new NoCodes(),
                    limits,
                    settings,
                    new Guesses(limits, settings, cookies, keys),
                    new NoSessions(),
                    cookies);
        }

        @Bean
        WebSessionManager webSessionManager(Cookies cookies) {
            return SessionConfiguration.managerOf(new InMemoryWebSessionStore(), cookies);
        }

        @GetMapping({
            "/products/{id}",
            "/staff/plan",
            "/supply/orders",
            "/api/v1/orders",
            "/api/v1/ledger/entries",
            "/api/v1/staff/products",
            "/api/v1/staff/orders/{number}/shipments",
            "/api/v1/staff/orders/{number}/refunds",
            "/api/v1/staff/audit",
            "/api/v1/staff/people",
            "/actuator/env"
        })
        Map<String, String> seen() {
            return Map.of("seen", "yes");
        }

        @PostMapping({"/checkout", "/cart/items", "/api/v1/orders"})
        Mono<String> done() {
            return Mono.just("done");
        }
    }

    /** Shows forms and lets a shopper in and out. */
    @RestController
    static class FrontDesk {

        private final SignIn signIn;

        FrontDesk(SignIn signIn) {
            this.signIn = signIn;
        }

        @GetMapping("/form")
        Mono<String> form(ServerWebExchange exchange) {
            return signIn.formToken(exchange);
        }

        @GetMapping("/whoami")
        String whoAmI(@AuthenticationPrincipal @Nullable Person person) {
            return person == null ? "nobody" : person.toString();
        }

        @GetMapping("/test/login")
        Mono<Void> logIn(ServerWebExchange exchange) {
            return signIn.signIn(exchange, person(Role.CONSUMER));
        }

        @PostMapping("/test/logout")
        Mono<Void> logOut(ServerWebExchange exchange) {
            return signIn.signOut(exchange);
        }
    }

    private static final class Nobody implements People {

        @Override
        public Mono<Person> signUp(SignUp request) {
            return Mono.empty();
        }

        @Override
        public Mono<Person> authenticate(String username, String password) {
            return Mono.empty();
        }

        @Override
        public Mono<Come> comeByPhone(String phone, boolean proved) {
            return Mono.empty();
        }

        @Override
        public Mono<Person> find(UUID id) {
            return Mono.empty();
        }

        @Override
        public Mono<String> phoneOf(UUID id) {
            return Mono.empty();
        }

        @Override
        public Mono<Boolean> hasPassword(UUID id) {
            return Mono.empty();
        }

        @Override
        public Mono<Person> named(String username) {
            return Mono.empty();
        }

        @Override
        public Mono<Person> open(NewAccount account, Person administrator) {
            return Mono.empty();
        }
    }

    private static final class NoCodes implements PhoneCodes {

        @Override
        public boolean areOffered() {
            return false;
        }

        @Override
        public boolean areCarried() {
            return false;
        }

        @Override
        public Mono<SentCode> send(CodeRequest request) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> check(Purpose purpose, String phone, CodeAnswer answer) {
            return Mono.empty();
        }
    }

    private static final class NoSessions implements OpenSessions {

        @Override
        public Mono<Void> note(UUID person, String session) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> endAll(UUID person) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> endOthers(UUID person, String session) {
            return Mono.empty();
        }
    }
}
