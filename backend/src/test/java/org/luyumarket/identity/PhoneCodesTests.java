package org.luyumarket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.PhoneCodes.CodeRequest;
import org.luyumarket.identity.PhoneCodes.Purpose;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.RateLimitsFixture;
import org.luyumarket.platform.message.TextMessage;
import org.luyumarket.platform.message.TextMessages;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** When codes by message are offered, and what becomes of them where somebody carries messages. */
class PhoneCodesTests {

    private static final String PHONE = "13900000001";
    private static final CodeRequest REQUEST = new CodeRequest(Purpose.LOG_IN, PHONE, "ip:127.0.0.1");

    private final List<TextMessage> carried = new ArrayList<>();

    @Test
    void withoutACarrierADemoShowsTheCodeAndSendsNothing() {
        codes(false, true)
                .send(REQUEST)
                .as(StepVerifier::create)
                .assertNext(sent -> assertThat(sent.shown()).isEqualTo("012345"))
                .verifyComplete();

        assertThat(carried).isEmpty();
    }

    @Test
    void withoutACarrierThereIsNoSuchWayIn() {
        PhoneCodes codes = codes(false, false);

        assertThat(codes.areOffered()).isFalse();
        codes.send(REQUEST).as(StepVerifier::create).verifyError(CodesNotOffered.class);
        codes.check(Purpose.LOG_IN, PHONE, new CodeAnswer("a-ticket", "012345"))
                .as(StepVerifier::create)
                .verifyError(CodesNotOffered.class);
    }

    @Test
    void aCodeThatIsCarriedIsNotShownEvenInADemo() {
        codes(true, true)
                .send(REQUEST)
                .as(StepVerifier::create)
                .assertNext(sent -> assertThat(sent.shown()).isNull())
                .verifyComplete();

        assertThat(carried).singleElement().satisfies(message -> {
            assertThat(message.phone()).isEqualTo(PHONE);
            assertThat(message.text()).contains("登录验证码：012345", "5分钟");
        });
    }

    @Test
    void whatIsNoMobileNumberIsSentNothing() {
        codes(true, false)
                .send(new CodeRequest(Purpose.LOG_IN, "110", "ip:127.0.0.1"))
                .as(StepVerifier::create)
                .verifyError(InvalidInput.class);

        assertThat(carried).isEmpty();
    }

    @Test
    void aCarrierThatFailsIsNoDefectOfOurs() {
        new PhoneCodesByMessage(
                        new OneCode(), limits(), new Carrier(true, Mono.error(new IllegalStateException())), false)
                .send(REQUEST)
                .as(StepVerifier::create)
                .verifyError(CodeNotSent.class);
    }

    private PhoneCodes codes(boolean carrier, boolean demo) {
        return new PhoneCodesByMessage(new OneCode(), limits(), new Carrier(carrier, Mono.empty()), demo);
    }

    private static CodeLimits limits() {
        return new CodeLimits(RateLimitsFixture.none(), new PlainNumbers(), 1, 10, 50);
    }

    private final class Carrier implements TextMessages {

        private final boolean reaches;
        private final Mono<Void> outcome;

        private Carrier(boolean reaches, Mono<Void> outcome) {
            this.reaches = reaches;
            this.outcome = outcome;
        }

        @Override
        public boolean reachPhones() {
            return reaches;
        }

        @Override
        public Mono<Void> send(TextMessage message) {
            carried.add(message);
            return outcome;
        }
    }

    private static final class OneCode implements OneTimeCodes {

        @Override
        public Mono<IssuedCode> issue(String purpose, Duration life) {
            return Mono.just(new IssuedCode("a-ticket", "012345", Instant.EPOCH));
        }

        @Override
        public Mono<Void> redeem(String purpose, CodeAnswer answer) {
            return Mono.empty();
        }
    }

    private static final class PlainNumbers implements PersonalData {

        @Override
        public String seal(String plain) {
            return plain;
        }

        @Override
        public String open(String sealed) {
            return sealed;
        }

        @Override
        public String fingerprint(String plain) {
            return plain;
        }

        @Override
        public List<String> formerKeys() {
            return List.of();
        }
    }
}
