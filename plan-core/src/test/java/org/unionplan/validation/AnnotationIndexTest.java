package org.unionplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.api.Test;
import org.unionplan.document.Document;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.engine.DocumentRules;

/** Quarkus validates only classes that it finds in an index. */
class AnnotationIndexTest {

    @Test
    void hasThePlanAndItsConstraints() throws IOException {
        Index index;
        try (InputStream in = StrategicPlan.class.getResourceAsStream("/META-INF/jandex.idx")) {
            index = new IndexReader(in).read();
        }

        ClassInfo plan = index.getClassByName(StrategicPlan.class);
        assertThat(plan).isNotNull();
        assertThat(plan.annotationsMap()).containsKeys(name(Valid.class), name(Pattern.class));
        assertThat(index.getClassByName(Document.class).hasDeclaredAnnotation(DocumentRules.List.class))
                .isTrue();
        assertThat(index.getAllKnownImplementations(StrategicPlan.class)).hasSize(1);
    }

    private static DotName name(Class<?> type) {
        return DotName.createSimple(type);
    }
}
