package org.unionplan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The packages of core: which may use which, and what must stay outside. */
class CorePackagesTest {

    /** The packages, each using only those before it. */
    private static final List<String> CORE = List.of(
            "org.unionplan.message",
            "org.unionplan.lexicon",
            "org.unionplan.shape.describe",
            "org.unionplan.value",
            "org.unionplan.time",
            "org.unionplan.shape.engine",
            "org.unionplan.shape",
            "org.unionplan.rule",
            "org.unionplan.rule.engine",
            "org.unionplan.actor",
            "org.unionplan.document",
            "org.unionplan.document.engine",
            "org.unionplan.document.rule",
            "org.unionplan.metric",
            "org.unionplan.metric.rule",
            "org.unionplan.plan",
            "org.unionplan.plan.rule",
            "org.unionplan.pact",
            "org.unionplan.pact.facts",
            "org.unionplan.pact.possible",
            "org.unionplan.pact.simulation",
            "org.unionplan.pact.timeline",
            "org.unionplan.pact.rule",
            "org.unionplan.bargaining",
            "org.unionplan.bargaining.rule",
            "org.unionplan.catalogue",
            "org.unionplan.catalogue.engine",
            "org.unionplan.validation",
            "org.unionplan.compare",
            "org.unionplan.progress",
            "org.unionplan.edit",
            "org.unionplan.portfolio");

    /** The only classes that may know the provider, loaded where it is there. */
    private static final String PROVIDER_BRIDGES = "(HibernateViolation|BeanValidationEngine)";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.unionplan");

    @Test
    void seesTheWholeOfCore() {
        assertThat(CLASSES.stream().count()).isGreaterThan(300);
    }

    @Test
    void hasNoPackageThatIsNotInTheList() {
        Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(packages).containsExactlyInAnyOrderElementsOf(CORE);
    }

    @Test
    void showsUsersAtMost130Types() throws IOException {
        Set<String> exported = exportedToAll();

        List<String> shown = CLASSES.stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName)
                .toList();

        assertThat(shown).hasSizeLessThanOrEqualTo(130);
    }

    static Set<String> exportedToAll() throws IOException {
        try (InputStream module = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            return ModuleDescriptor.read(module).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void usesOnlyPackagesFurtherUp() {
        for (int i = 0; i < CORE.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage(CORE.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(CORE.subList(i + 1, CORE.size()).toArray(String[]::new))
                    .check(CLASSES);
        }
    }

    @Test
    void keepsFormatsOut() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.unionplan.json..",
                        "org.unionplan.exchange..",
                        "tools.jackson..",
                        "com.fasterxml..",
                        "de.siegmar..",
                        "javax.xml..",
                        "org.w3c..",
                        "org.xml..",
                        "org.jboss..")
                .check(CLASSES);
    }

    @Test
    void keepsTheProviderBehindTwoClasses() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\." + PROVIDER_BRIDGES)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .check(CLASSES);
    }
}
