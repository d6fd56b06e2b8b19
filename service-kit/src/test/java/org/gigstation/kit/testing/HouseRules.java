package org.gigstation.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The walls of the house. A service includes them with {@code @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class)} in a
 * test that analyses its own base package.
 */
public final class HouseRules {

    private static final DescribedPredicate<JavaClass> OF_A_SERVICE = resideInAnyPackage(
            "org.gigstation.registry..", "org.gigstation.dispatch..", "org.gigstation.notification..");
    private static final DescribedPredicate<JavaClass> JAX_RS = resideInAnyPackage("jakarta.ws.rs..");
    private static final DescribedPredicate<JavaClass> KAFKA =
            resideInAnyPackage("org.apache.kafka..", "org.gigstation.kit.events..");

    private HouseRules() {}

    @ArchTest
    static final ArchRule no_arrow_between_services = slices().matching(
                    "org.gigstation.(registry|dispatch|notification)..")
            .should()
            .notDependOnEachOther()
            .because("services share events, never classes; remedy: tell it as an event");

    @ArchTest
    static final ArchRule features_are_acyclic = slices().matching(
                    "org.gigstation.(registry|dispatch|notification).(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that one can take out one can also understand; remedy: move the wall, not the line")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_resources_see_jax_rs = noClasses()
            .that(OF_A_SERVICE)
            .and()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .haveNameNotMatching(".*Resource\\$.*")
            .and()
            .areNotEnums()
            .should()
            .dependOnClassesThat(JAX_RS)
            .because("HTTP comes in through …Resource; remedy: hand the use case values and throw a ProblemKind")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_consumers_and_events_see_kafka = noClasses()
            .that(OF_A_SERVICE)
            .and()
            .haveNameNotMatching(".*(Consumer|Events|DeadLetterResource)(\\$.*)?")
            .should()
            .dependOnClassesThat(KAFKA)
            .because("events come in through …Consumer and go out through …Events")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_clock_outside_its_producer = noClasses()
            .that(OF_A_SERVICE)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("a decision is handed its instant; remedy: inject Clock at the edge and pass clock.instant() on")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_randomness_outside_its_producer = noClasses()
            .that(OF_A_SERVICE)
            .should()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Random.class, ThreadLocalRandom.class, SecureRandom.class)
            .orShould()
            .callMethod(Math.class, "random")
            .because("ids come from Ids; rules are repeatable; remedy: inject Ids")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_rooms_without_a_meaning = noClasses()
            .that(OF_A_SERVICE)
            .should()
            .resideInAnyPackage("..impl..", "..util..", "..utils..", "..common..", "..dto..", "..manager..")
            .because("a package is a feature")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositories_are_not_active_records = classes()
            .that(OF_A_SERVICE)
            .should()
            .notBeAssignableTo("io.quarkus.hibernate.orm.panache.PanacheEntityBase")
            .because("entities hold state and rules, repositories fetch them")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_kit_and_the_contracts_know_no_service = noClasses()
            .that(resideInAnyPackage("org.gigstation.kit..", "org.gigstation.events.."))
            .and(not(resideInAPackage("org.gigstation.kit.testing..")))
            .should()
            .dependOnClassesThat(OF_A_SERVICE)
            .allowEmptyShould(true);
}
