package org.unionplan.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.engine.Constraint;

/** The specification of the format: prose that was written, and tables that are made from the shapes. */
final class FormatPage {

    private final RuleTexts texts = new RuleTexts(List.of());
    private final FormatExamples examples = new FormatExamples();

    String write() {
        List<String> blocks = new ArrayList<>();
        blocks.add(prose("format-introduction.md"));
        blocks.add(codes());
        blocks.add(limits());
        blocks.add(prose("format-deviations.md"));
        blocks.add(types());
        DocumentSchema.shapes().forEach(shape -> blocks.add(type(shape)));
        return String.join("\n\n", blocks) + "\n";
    }

    private static String prose(String file) {
        try (InputStream in = FormatPage.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String codes() {
        return "| code | mistake |\n|---|---|\n"
                + RuleTexts.codesOfForm().stream()
                        .map(code -> "| `" + code + "` | " + texts.mistake(code) + " |")
                        .collect(Collectors.joining("\n"));
    }

    private static String limits() {
        JsonLimits standard = JsonLimits.STANDARD;
        return String.join(
                "\n",
                "## Limits",
                "",
                "No document may exhaust who reads it. What is beyond a limit is refused with `json.limit`; a host may set"
                        + " others.",
                "",
                "| limit | most |",
                "|---|---|",
                limit("objects and arrays inside each other", standard.getDepth()),
                limit("characters (UTF-16 units) of a string", standard.getStringLength()),
                limit("digits of a number as it is written", standard.getNumberLength()),
                limit("digits on either side of the point, the exponent carried out", standard.getDigits()),
                limit("characters of a member's name", standard.getNameLength()),
                limit("members and items of a document, together", standard.getMembers()),
                limit("bytes of a document", standard.getDocumentLength()),
                limit("bytes of a document in JSON Lines", standard.getLineLength()));
    }

    private static String limit(String what, int most) {
        return "| " + what + " | " + String.format(Locale.ROOT, "%,d", most).replace(',', ' ') + " |";
    }

    private static String types() {
        return "## Types\n\nMembers in the order in which they are written. **1** is required, 0..1 is optional, 0..n is an array,"
                + " also for one item, whose order matters. A word in *italics* is the default.\n\n"
                + DocumentSchema.shapes().stream()
                        .map(shape -> "[" + shape.getName() + "](#" + shape.getName() + ")")
                        .collect(Collectors.joining(", "));
    }

    private String type(Shape<?> shape) {
        List<String> lines = new ArrayList<>();
        lines.add("### " + shape.getName());
        lines.add("");
        lines.add(shape.getDescription() + ".");
        if (shape.hasBareForm()) {
            lines.add("Alone, `" + shape.getShorthand().orElseThrow() + "` is written bare, without the object.");
        }
        lines.add("");
        lines.add("| member | type | number | meaning | example |");
        lines.add("|---|---|---|---|---|");
        for (Property attribute : shape.getProperties()) {
            lines.add(row(shape, attribute));
            if (attribute.getKind() == Type.Kind.FORMAT_VERSION) {
                lines.add("| `type` | `" + shape.getName() + "` | **1** | The type of the document. | `\""
                        + shape.getName() + "\"` |");
            }
        }
        return String.join("\n", lines);
    }

    private String row(Shape<?> shape, Property attribute) {
        String example =
                examples.of(shape, attribute).map(found -> "`" + found + "`").orElse("");
        return "| `" + attribute.getName() + "` | " + type(attribute) + " | " + number(attribute) + " | "
                + attribute.getDescription() + " | " + example + " |";
    }

    private static String number(Property attribute) {
        if (attribute.getKind() == Type.Kind.FORMAT_VERSION) {
            return "**1**";
        }
        return switch (attribute.getCardinality()) {
            case ONE -> "**1**";
            case MAYBE -> "0..1";
            case MANY -> "0..n";
            case DEFAULT -> "0..1, else *" + defaultOf(attribute) + "*";
        };
    }

    private static String defaultOf(Property attribute) {
        Object value = attribute.getDefault().orElseThrow();
        return attribute.getKind() == Type.Kind.KEYWORD ? attribute.getType().spell(value) : value.toString();
    }

    private static String type(Property attribute) {
        Type<?> type = attribute.getType();
        String name = switch (attribute.getKind()) {
            case STRING -> "string";
            case TEXT -> "[text](#text)";
            case ID -> "[id](#id) of its own";
            case TOKEN -> "[id](#id) of nothing in the document";
            case REFERENCE -> "[id](#id) of " + targets(type);
            case TERM -> "[word](#words)" + known(type);
            case KEYWORD -> "one of " + words(type.getSpellings());
            case BOOLEAN -> "true or false";
            case INTEGER -> "whole number";
            case DECIMAL -> "[number](#number)";
            case DATE -> "[date](#date-timeframe)";
            case PERIOD -> "[period](#period-language-dimensions)";
            case LANGUAGE -> "[language](#period-language-dimensions)";
            case FORMAT_VERSION -> "two numbers in a string";
            case DIMENSIONS -> "[dimensions](#period-language-dimensions)";
            case TIMEFRAME -> "[timeframe](#date-timeframe)";
            case RECURRENCE -> "[recurrence](#recurrence)";
            case QUANTITY -> "[quantity](#quantity)";
            case OBJECT -> {
                String shape = type.getShape().orElseThrow().getName();
                yield "[" + shape + "](#" + shape + ")";
            }
        };
        return name + constraints(attribute);
    }

    private static String targets(Type<?> type) {
        return type.getTargets().isEmpty()
                ? "anything"
                : type.getTargets().stream()
                        .map(target -> SchemaDefinitions.title(
                                Character.toLowerCase(target.getSimpleName().charAt(0))
                                        + target.getSimpleName().substring(1)))
                        .collect(Collectors.joining(" or "));
    }

    private static String known(Type<?> type) {
        List<String> terms = type.getVocabulary().stream()
                .flatMap(vocabulary -> vocabulary.getTerms().stream())
                .map(Object::toString)
                .toList();
        return terms.isEmpty() ? "" : ": " + words(terms) + ", or another";
    }

    private static String words(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    private static final Map<Constraint, String> CONSTRAINTS = new TreeMap<>(Map.of(
            Constraint.NOT_NEGATIVE, ", 0 or more",
            Constraint.POSITIVE, ", more than 0",
            Constraint.PERCENT, ", 0 to 100",
            Constraint.CURRENCY, " of three capital letters (ISO 4217)",
            Constraint.NOT_BLANK, ""));

    private static String constraints(Property attribute) {
        return attribute.getConstraints().stream().map(CONSTRAINTS::get).collect(Collectors.joining());
    }
}
