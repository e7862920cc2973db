package org.unionplan.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
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
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.cli.Main;
import org.unionplan.exchange.agreement.AgreementCsv;
import org.unionplan.json.DocumentJson;
import org.unionplan.plan.StrategicPlan;

/** The walls between modules, and what no library class may do; core's own packages are held by a test in core. */
class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> location.matches(
                    java.util.regex.Pattern.compile(".*plan-(core|json|exchange|office|pages|cli)[^!]*.*")))
            .importPackages("org.unionplan");

    private static final JavaClasses LIBRARY = ALL.that(resideOutsideOfPackage("org.unionplan.cli.."));

    private static final JavaClasses PROGRAM = ALL.that(resideInAPackage("org.unionplan.cli.."));

    @Test
    void seesEveryModule() {
        assertThat(LIBRARY.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .contains(
                        "org.unionplan.value",
                        "org.unionplan.plan",
                        "org.unionplan.pact",
                        "org.unionplan.exchange",
                        "org.unionplan.office",
                        "org.unionplan.json",
                        "org.unionplan.json.codec",
                        "org.unionplan.json.jackson",
                        "org.unionplan.pages",
                        "org.unionplan.pages.view");
        assertThat(PROGRAM.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .contains("org.unionplan.cli", "org.unionplan.cli.io");
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        slices().matching("org.unionplan.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void hasNoPackageOfMoreThan45Files() throws IOException {
        Map<Path, Long> files = new TreeMap<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of(".."), "plan-*")) {
            for (Path module : modules) {
                Path sources = module.resolve("src");
                if (Files.isDirectory(sources)) {
                    try (Stream<Path> all = Files.walk(sources)) {
                        all.filter(file -> file.toString().endsWith(".java"))
                                .forEach(file -> files.merge(file.getParent(), 1L, Long::sum));
                    }
                }
            }
        }

        assertThat(files)
                .hasSizeGreaterThan(100)
                .allSatisfy((folder, count) ->
                        assertThat(count).as(folder.toString()).isLessThanOrEqualTo(45));
    }

    @Test
    void keepsFormatsFromKnowingEachOther() {
        noClasses()
                .that()
                .resideInAPackage("org.unionplan.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.unionplan.exchange..", "org.unionplan.office..", "de.siegmar..", "org.hibernate..")
                .check(LIBRARY);
        noClasses()
                .that()
                .resideInAnyPackage("org.unionplan.exchange..", "org.unionplan.office..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.unionplan.json..", "tools.jackson..", "org.hibernate..")
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

    /**
     * As SECURITY.md promises. Terminal asks a console of Java 22 and later a question that Java 17 does not know, and
     * AnswerWriter calls the public accessors of answers, whatever a document says.
     */
    @Test
    void opensNoConnectionStartsNoProcessAndLoadsNoClassByName() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.unionplan.cli.io.Terminal")
                .and()
                .doNotHaveFullyQualifiedName("org.unionplan.json.codec.AnswerWriter")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.lang.reflect..", "javax.script..", "javax.naming..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class, Process.class, java.io.ObjectInputStream.class)
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .callMethod(ClassLoader.class, "loadClass", String.class)
                .check(ALL);
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
        assertThat(Stream.concat(LIBRARY.stream(), PROGRAM.stream()))
                .allSatisfy(type -> assertThat(type.getPackage().tryGetPackageInfo())
                        .as(type.getPackageName())
                        .hasValueSatisfying(
                                info -> assertThat(info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                                        .isTrue()));
    }

    @ParameterizedTest
    @ValueSource(classes = {StrategicPlan.class, DocumentJson.class, AgreementCsv.class})
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

    @Test
    void opensTheProgramToThatWhichReadsItsAnnotationsAlone() throws Exception {
        var location = java.nio.file.Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var module = java.lang.module.ModuleFinder.of(location)
                .find("org.unionplan.cli")
                .orElseThrow();

        assertThat(module.descriptor().exports()).isEmpty();
        assertThat(module.descriptor().opens())
                .isNotEmpty()
                .allSatisfy(opens -> assertThat(opens.targets()).containsExactly("info.picocli"));
    }
}
