package org.unionplan.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads an interface of the model into its description. */
final class TypeReader {

    /** The highest number of properties of a shape; readers mark them in the bits of one number. */
    private static final int MOST_MEMBERS = 63;

    private final Elements elements;
    private final MemberReader members;
    private final Problems problems;

    TypeReader(Elements elements, MemberReader members, Problems problems) {
        this.elements = elements;
        this.members = members;
        this.problems = problems;
    }

    /** The description, or none if a problem was reported. */
    Optional<TypeDescription> read(TypeElement type) {
        List<Member> own = new ArrayList<>();
        List<Member> tail = new ArrayList<>();
        List<Member> filled = own;
        for (ExecutableElement accessor : Model.accessors(type)) {
            if (Annotations.describing(accessor, "SharedTail").isPresent()) {
                filled = tail;
                refuseTailOfConcrete(type, accessor);
            }
            members.read(accessor).ifPresent(filled::add);
        }
        refuseShorthandForMore(type, own);
        refuseDuplicates(type);
        refuseTooMany(type);
        if (Model.isConcrete(type)) {
            requireWhatIsWrittenByHand(type);
        }
        TypeDescription description = new TypeDescription(type, sentence(type), parent(type), own, tail, key(type));
        return problems.any() ? Optional.empty() : Optional.of(description);
    }

    private void refuseTailOfConcrete(TypeElement type, ExecutableElement accessor) {
        if (Model.isConcrete(type)) {
            problems.report(
                    accessor,
                    "is marked @SharedTail, but no type shares the members of " + type.getSimpleName()
                            + ": remove the annotation.");
        }
    }

    /** A single value can only stand for a thing without other required members. */
    private void refuseShorthandForMore(TypeElement type, List<Member> members) {
        boolean shorthand = members.stream().anyMatch(member -> member.has(Mark.Kind.SHORTHAND));
        for (Member member : members) {
            if (shorthand && member.cardinality() == Cardinality.ONE && !member.has(Mark.Kind.SHORTHAND)) {
                problems.report(
                        type,
                        "has a shorthand, but requires \"" + member.name()
                                + "\" as well: return an Optional there, or remove @Shorthand.");
            }
        }
    }

    private void refuseDuplicates(TypeElement type) {
        for (String member : Model.duplicates(type)) {
            problems.report(
                    type,
                    "has two members named \"" + member + "\": rename or remove one of the accessors, inherited ones"
                            + " included.");
        }
    }

    private void refuseTooMany(TypeElement type) {
        int count = Model.allAccessors(type).size();
        if (count > MOST_MEMBERS) {
            problems.report(
                    type,
                    "has " + count + " members; " + MOST_MEMBERS
                            + " are possible. Move some of them into a type of their" + " own.");
        }
    }

    private void requireWhatIsWrittenByHand(TypeElement type) {
        TypeName name = TypeName.of(type);
        boolean knowsShapes = !name.packageName().equals(ModelNames.VALUE_PACKAGE);
        if (knowsShapes && !Model.hasStatic(type, "shape")) {
            problems.report(
                    type,
                    "has no method shape(): add \"static Shape<" + name.simpleName() + "> shape() { return "
                            + name.innermost() + "Shape.SHAPE; }\".");
        }
        if (!Model.hasNested(type, "Builder")) {
            problems.report(
                    type,
                    "has no builder: add \"final class Builder extends Immutable" + name.innermost()
                            + ".Builder implements " + name.innermost() + "Steps\" with a constructor that calls "
                            + name.innermost() + "Steps.setDefaults(this).");
        }
        if (!Model.hasStatic(type, "builder")) {
            problems.report(
                    type, "has no method builder(): add \"static Builder builder() { return new Builder(); }\".");
        }
    }

    private String sentence(TypeElement type) {
        String comment = elements.getDocComment(type);
        String sentence = comment == null ? "" : Sentence.first(comment);
        if (sentence.isEmpty() || Sentence.hasMarkup(sentence)) {
            problems.report(
                    type,
                    "has no sentence: begin its Javadoc with one that says what the thing is, without tags, and end it"
                            + " with a full stop.");
        }
        return sentence;
    }

    private TypeDescription.@Nullable Parent parent(TypeElement type) {
        List<TypeElement> shared = Model.sharedBy(type);
        if (shared.isEmpty()) {
            return null;
        }
        if (shared.size() > 1 || !Model.isConcrete(type)) {
            problems.report(
                    type,
                    "shares the members of more than one interface: only a type may share members, and those of one"
                            + " interface.");
        }
        boolean tail = Model.accessors(shared.get(0)).stream()
                .anyMatch(accessor ->
                        Annotations.describing(accessor, "SharedTail").isPresent());
        return new TypeDescription.Parent(TypeName.of(shared.get(0)), TypeDescription.shapeClass(shared.get(0)), tail);
    }

    private List<String> key(TypeElement type) {
        List<String> key = Annotations.describing(type, "KnownBy")
                .map(annotation -> Annotations.strings(annotation, "value"))
                .orElse(List.of());
        List<String> names = Model.allAccessors(type).stream()
                .map(accessor -> Names.member(accessor.getSimpleName().toString()))
                .toList();
        for (String member : key) {
            if (!names.contains(member)) {
                problems.report(
                        type,
                        "is known by \"" + member + "\", which is none of its members: use " + String.join(", ", names)
                                + ".");
            }
        }
        if (Set.copyOf(key).size() < key.size()) {
            problems.report(type, "is known by one member twice: name it once in @KnownBy.");
        }
        return key;
    }
}
