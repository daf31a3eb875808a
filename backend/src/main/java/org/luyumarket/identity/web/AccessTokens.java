package org.luyumarket.identity.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.DivisionCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Signed tokens that say all there is to know about a person, so that a program needs neither Redis nor the database to be
 * recognised. The price is that a token lives until it ends, whatever happens to the account meanwhile: so it ends soon.
 */
@Component
class AccessTokens {

    private static final String ISSUER = "luyu-market";
    private static final String NAME = "name";
    private static final String DISPLAY_NAME = "displayName";
    private static final String ROLE = "role";
    private static final String COUNTY = "county";
    private static final String SUPPLIER = "supplier";
    private static final String CITY = "city";
    private static final String PARTNER = "partner";

    private final JwtEncoder encoder;
    private final ReactiveJwtDecoder decoder;
    private final Clock clock;
    private final Duration life;

    AccessTokens(DerivedKeys keys, Clock clock, @Value("${luyu.token-life:PT1H}") Duration life) {
        this.encoder = NimbusJwtEncoder.withSecretKey(keys.of("tokens"))
                .algorithm(MacAlgorithm.HS256)
                .build();
        this.decoder = decoder(keys, clock);
        this.clock = clock;
        this.life = life;
    }

    private static ReactiveJwtDecoder decoder(DerivedKeys keys, Clock clock) {
        JwtTimestampValidator inTime = new JwtTimestampValidator(Duration.ZERO);
        inTime.setClock(clock);
        NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withSecretKey(keys.of("tokens"))
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(inTime, new JwtIssuerValidator(ISSUER)));
        return decoder;
    }

    ReactiveJwtDecoder decoder() {
        return decoder;
    }

    AccessToken issue(Person person) {
        Instant now = clock.instant();
        Instant end = now.plus(life);
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .subject(person.id().toString())
                .issuedAt(now)
                .expiresAt(end)
                .claim(NAME, person.username())
                .claim(DISPLAY_NAME, person.displayName())
                .claim(ROLE, person.role().name());
        add(claims, COUNTY, person.county());
        add(claims, SUPPLIER, person.supplierId());
        add(claims, CITY, person.city());
        add(claims, PARTNER, person.partnerId());
        return new AccessToken(sign(claims.build()), end);
    }

    private static void add(JwtClaimsSet.Builder claims, String name, @Nullable Object value) {
        if (value != null) {
            claims.claim(name, value.toString());
        }
    }

    private String sign(JwtClaimsSet claims) {
        JwsHeader header = JwsHeader.with(MacAlgorithm.HS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    static Mono<AbstractAuthenticationToken> authentication(Jwt token) {
        return Mono.fromSupplier(() -> new PersonAuthentication(person(token)));
    }

    private static Person person(Jwt token) {
        return new Person(
                UUID.fromString(token.getSubject()),
                text(token, NAME),
                text(token, DISPLAY_NAME),
                Role.valueOf(text(token, ROLE)),
                division(token, COUNTY),
                token.getClaimAsString(SUPPLIER),
                division(token, CITY),
                token.getClaimAsString(PARTNER));
    }

    private static @Nullable DivisionCode division(Jwt token, String claim) {
        String code = token.getClaimAsString(claim);
        return code == null ? null : new DivisionCode(code);
    }

    /** Every token of ours has it. */
    private static String text(Jwt token, String claim) {
        return Objects.requireNonNull(token.getClaimAsString(claim), claim);
    }

    /** What a program sends as {@code Authorization: Bearer} until it ends. */
    record AccessToken(String accessToken, Instant expiresAt) {}
}
