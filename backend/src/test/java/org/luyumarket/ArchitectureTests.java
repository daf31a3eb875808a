package org.luyumarket;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ArchitectureTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.luyumarket");

    @Test
    void endpointsAndPagesAreNobodysApi() {
        holds(noClasses()
                .that()
                .resideInAnyPackage("..web..", "..portal.*..")
                .should()
                .bePublic());
    }

    @Test
    void recordsAndEnumsOfAModuleKnowNoFramework() {
        holds(classes()
                .that(areRecordsOrEnums())
                .and()
                .resideOutsideOfPackages("..web..", "..portal..", "..standalone..", "..storefront..")
                .and()
                .arePublic()
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", "org.joda.money..", "org.luyumarket..")));
    }

    @Test
    void transactionsAreOpenedByServicesOnly() {
        holds(methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service"));
        holds(noClasses().that().haveSimpleNameNotEndingWith("Service").should().beAnnotatedWith(Transactional.class));
    }

    /** Spring calls such a method once and subscribes to what it returned each time: a clock that is read outside stands still. */
    @Test
    void whatIsScheduledReadsTheClockEachTime() {
        holds(methods()
                .that()
                .areAnnotatedWith(Scheduled.class)
                .and()
                .haveRawReturnType(Mono.class)
                .should(new ArchCondition<JavaMethod>("defer what they do") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean defers = method.getMethodCallsFromSelf().stream()
                                .map(JavaMethodCall::getTarget)
                                .anyMatch(called -> called.getOwner().isEquivalentTo(Mono.class)
                                        && called.getName().equals("defer"));
                        events.add(new SimpleConditionEvent(method, defers, method.getFullName()));
                    }
                }));
    }

    @Test
    void onlyTheStartAndTheCommandLineWaitForAReactiveResult() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("..standalone..")
                .and()
                .doNotHaveSimpleName("StartSteps")
                .and()
                .doNotHaveSimpleName("LedgerCheck")
                .should()
                .callMethodWhere(reactorMethod("block.*")));
    }

    @Test
    void onlyThoseThatRunByThemselvesSubscribe() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("..standalone..")
                .and()
                .haveNameNotMatching(".*(Relay|Lane|Schedule|Refresh)(\\$.*)?")
                .should()
                .callMethodWhere(reactorMethod("subscribe")));
    }

    @Test
    void timeAndIdentifiersComeFromThePlatform() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("..platform..", "..standalone..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID"));
    }

    private static DescribedPredicate<JavaMethodCall> reactorMethod(String name) {
        DescribedPredicate<JavaClass> reactive = DescribedPredicate.describe(
                "Mono or Flux", type -> type.isEquivalentTo(Mono.class) || type.isEquivalentTo(Flux.class));
        return DescribedPredicate.describe(
                "call of " + name,
                call -> nameMatching(name).test(call.getTarget())
                        && owner(reactive).test(call.getTarget()));
    }

    private static DescribedPredicate<JavaClass> areRecordsOrEnums() {
        return DescribedPredicate.describe("are records or enums", type -> type.isRecord() || type.isEnum());
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }
}
