package org.unionplan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.exchange.AgreementCsv;
import org.unionplan.json.PlanJson;
import org.unionplan.plan.StrategicPlan;

/** The walls of the house: which package may use which, and what must stay outside. */
class ArchitectureTest {

    /** The packages of core, each using only those before it. */
    private static final List<String> CORE = List.of(
            "org.unionplan.shape.describe",
            "org.unionplan.value",
            "org.unionplan.shape",
            "org.unionplan.rule",
            "org.unionplan.party",
            "org.unionplan.metric",
            "org.unionplan.plan",
            "org.unionplan.pact",
            "org.unionplan.bargaining",
            "org.unionplan.validation",
            "org.unionplan.compare",
            "org.unionplan.progress");

    /** The only classes that may know the provider, loaded where it is there. */
    private static final String PROVIDER_BRIDGES = "(HibernateViolation|BeanValidationEngine)";

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(
                    location -> location.matches(java.util.regex.Pattern.compile(".*plan-(core|json|exchange)[^!]*.*")))
            .importPackages("org.unionplan");

    private static boolean isCore(JavaClass type) {
        return CORE.contains(type.getPackageName());
    }

    @Test
    void seesTheWholeLibrary() {
        assertThat(LIBRARY.stream().filter(ArchitectureTest::isCore).count()).isGreaterThan(300);
        assertThat(LIBRARY.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .containsAll(CORE)
                .contains(
                        "org.unionplan.exchange",
                        "org.unionplan.json",
                        "org.unionplan.json.codec",
                        "org.unionplan.json.jackson");
    }

    @Test
    void hasNoPackageOfCoreThatIsNotInTheList() {
        Set<String> packages = LIBRARY.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.startsWith("org.unionplan.json") && !name.startsWith("org.unionplan.exchange"))
                .collect(Collectors.toSet());

        assertThat(packages).containsExactlyInAnyOrderElementsOf(CORE);
    }

    @Test
    void usesOnlyPackagesFurtherUp() {
        for (int i = 0; i < CORE.size(); i++) {
            List<String> forbidden = new ArrayList<>(CORE.subList(i + 1, CORE.size()));
            forbidden.add("org.unionplan.json..");
            forbidden.add("org.unionplan.exchange..");
            noClasses()
                    .that()
                    .resideInAPackage(CORE.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden.toArray(String[]::new))
                    .check(LIBRARY);
        }
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        slices().matching("org.unionplan.(**)").should().beFreeOfCycles().check(LIBRARY);
    }

    @Test
    void keepsFormatsOutOfCore() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "tools.jackson..",
                        "com.fasterxml..",
                        "de.siegmar..",
                        "javax.xml..",
                        "org.w3c..",
                        "org.xml..",
                        "org.jboss..")
                .check(LIBRARY);
    }

    @Test
    void keepsFormatsFromKnowingEachOther() {
        noClasses()
                .that()
                .resideInAPackage("org.unionplan.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.unionplan.exchange..", "de.siegmar..")
                .check(LIBRARY);
        noClasses()
                .that()
                .resideInAPackage("org.unionplan.exchange..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.unionplan.json..", "tools.jackson..")
                .check(LIBRARY);
    }

    @Test
    void keepsTheProviderBehindTwoClasses() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\." + PROVIDER_BRIDGES)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .check(LIBRARY);
    }

    @Test
    void readsNoClockAndNoDefaultOfTheMachine() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .check(LIBRARY);
    }

    @Test
    void neverCountsInBinaryFractions() {
        fields().should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .check(LIBRARY);
    }

    @Test
    void holdsNoStateInStatics() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotStartingWith("Immutable")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(LIBRARY);
    }

    @Test
    void hidesTheGeneratedImplementations() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .bePackagePrivate()
                .check(LIBRARY);
    }

    @Test
    void saysInEveryPackageWhatItIsFor() {
        for (JavaClass type : LIBRARY) {
            assertThat(type.getPackage().tryGetPackageInfo())
                    .as(type.getPackageName())
                    .hasValueSatisfying(info -> assertThat(info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                            .isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {StrategicPlan.class, PlanJson.class, AgreementCsv.class})
    void isMadeOfNamedModules(Class<?> type) throws Exception {
        var location = java.nio.file.Path.of(
                type.getProtectionDomain().getCodeSource().getLocation().toURI());
        var modules = java.lang.module.ModuleFinder.of(location).findAll();

        assertThat(modules).singleElement().satisfies(module -> {
            assertThat(module.descriptor().isAutomatic()).isFalse();
            assertThat(module.descriptor().isOpen()).isFalse();
            assertThat(module.descriptor().opens()).isEmpty();
        });
    }
}
