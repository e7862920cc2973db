package org.unionplan.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Generates, for every interface of the model, the class that holds its shape and the interface with the steps of its
 * builder.
 *
 * <p>An interface belongs to the model if it extends {@code Extensible}. With {@code @Value.Immutable} it is a type;
 * without, its members are shared by types that extend it.
 */
@SupportedAnnotationTypes("*")
public final class ShapeProcessor extends AbstractProcessor {

    /** For the compiler, which finds the processor by its name. */
    public ShapeProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(this::generateAll);
        return false;
    }

    /** Generates what belongs to a type and to the types nested in it. */
    private void generateAll(TypeElement type) {
        if (Model.isPartOf(type)) {
            generate(type);
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::generateAll);
    }

    private void generate(TypeElement type) {
        Problems problems = new Problems(processingEnv.getMessager());
        MemberReader members = new MemberReader(
                processingEnv.getElementUtils(),
                new ValueTypeReader(processingEnv.getTypeUtils(), problems),
                new ConstraintReader(problems),
                new Singular(irregularPlurals()),
                problems);
        new TypeReader(processingEnv.getElementUtils(), members, problems)
                .read(type)
                .ifPresent(description -> {
                    write(
                            description.isShared()
                                    ? SharedShapeWriter.write(description)
                                    : ShapeWriter.write(description),
                            type);
                    write(StepsWriter.write(description), type);
                });
    }

    /** The dictionary that Immutables goes by. */
    private List<String> irregularPlurals() {
        TypeElement style = processingEnv.getElementUtils().getTypeElement(ModelNames.MODEL_STYLE.qualified());
        if (style == null) {
            return List.of();
        }
        return Annotations.find(style, ModelNames.STYLE.qualified())
                .map(annotation -> Annotations.strings(annotation, "depluralizeDictionary"))
                .orElse(List.of());
    }

    private void write(JavaFile file, TypeElement source) {
        String name = file.typeName().qualified();
        try (Writer writer =
                processingEnv.getFiler().createSourceFile(name, source).openWriter()) {
            writer.write(file.text());
        } catch (IOException e) {
            new Problems(processingEnv.getMessager())
                    .report(source, "has generated " + name + ", which cannot be written: " + e.getMessage());
        }
    }
}
