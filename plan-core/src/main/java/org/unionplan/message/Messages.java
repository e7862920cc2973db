package org.unionplan.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The sentences of one language, by code.
 *
 * <p>In a sentence, <code>{name}</code> stands for a parameter, and <code>{name|file|files}</code> for the first word if
 * that number is singular in the language and for the second otherwise, and <code>{ name}</code> for a space and an
 * optional parameter. <code>{number,noun|ajouté|ajoutés|ajoutée|ajoutées}</code> also chooses by the gender of the parameter
 * {@code noun}, a message: the last two words are for those whose code is listed under {@code noun.feminine}. What replaces
 * a parameter is never searched for parameters itself, so text of a document appears exactly as it is.
 */
public final class Messages {

    /** The separator of thousands and the decimal mark, as sentences of their own. */
    private static final String GROUP = "number.group";

    private static final String MARK = "number.mark";

    /** The codes of the nouns that are feminine, separated by spaces. */
    private static final String FEMININE = "noun.feminine";

    /** A hole with the name of a parameter and a word for each gender and number. */
    private static final int PARTS_WITH_GENDER = 5;

    private static final int GROUP_LENGTH = 3;

    private final String language;
    private final Supplier<Map<String, String>> sentences;

    private Messages(String language, Supplier<Map<String, String>> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /** The English sentences, read when the first is asked for. */
    public static Messages english() {
        return Shipped.ENGLISH_MESSAGES;
    }

    /** The French sentences, read when the first is asked for. */
    public static Messages french() {
        return Shipped.FRENCH_MESSAGES;
    }

    /**
     * The sentences of that language.
     *
     * @param language a language tag: {@code en}, {@code fr}, or a more specific tag of either, such as {@code fr-CA}
     * @throws UnionplanException if there are none
     */
    public static Messages of(String language) {
        return find(language)
                .orElseThrow(() -> new UnionplanException(
                        "Messages are in English (en) and French (fr), not in " + language + "."));
    }

    /**
     * The sentences of the first of those languages that has any, otherwise the English ones.
     *
     * @param languages language tags, the most wanted first
     */
    public static Messages preferring(List<String> languages) {
        Objects.requireNonNull(languages, "languages");

        return languages.stream()
                .map(Messages::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Messages::english);
    }

    private static Optional<Messages> find(String language) {
        Objects.requireNonNull(language, "language");

        int end = language.indexOf('-');
        return switch (end < 0 ? language : language.substring(0, end)) {
            case "en" -> Optional.of(english());
            case "fr" -> Optional.of(french());
            default -> Optional.empty();
        };
    }

    /**
     * The sentences of a file of properties in UTF-8, which is read to its end and left open.
     *
     * @param language {@code en} or {@code fr}, which decides about numbers and plurals
     * @throws IOException if it cannot be read
     */
    public static Messages read(String language, InputStream properties) throws IOException {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(properties, "properties");

        Map<String, String> read = new TreeMap<>();
        addTo(read, properties);
        return new Messages(of(language).language, () -> read);
    }

    /** Returns these sentences and those; where both have a code, those win. */
    public Messages and(Messages more) {
        Objects.requireNonNull(more, "more");

        return new Messages(language, new Supplier<>() {
            private volatile Map<String, String> joined = Map.of();

            @Override
            public Map<String, String> get() {
                if (joined.isEmpty()) {
                    Map<String, String> all = new TreeMap<>(sentences.get());
                    all.putAll(more.sentences.get());
                    joined = Collections.unmodifiableMap(all);
                }
                return joined;
            }
        });
    }

    /** The language: {@code en} or {@code fr}. */
    public String getLanguage() {
        return language;
    }

    /** The codes that have a sentence, in alphabetical order. */
    public Set<String> getCodes() {
        return sentences.get().keySet();
    }

    /** Returns true if there is a sentence for that code. */
    public boolean has(String code) {
        Objects.requireNonNull(code, "code");

        return sentences.get().containsKey(code);
    }

    /** The sentence of that message; identifiers stay as they are. */
    public String format(Message message) {
        return format(message, id -> Optional.empty());
    }

    /**
     * The sentence of that message.
     *
     * @param names the name of what an identifier stands for, where it has one
     */
    public String format(Message message, Function<String, Optional<String>> names) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(names, "names");

        String sentence = sentences.get().get(message.getCode());
        if (sentence == null) {
            return Objects.requireNonNullElse(message.fallback(), message.getCode());
        }
        return new Sentence(message, names).fill(sentence);
    }

    /** The sentence for that code with those texts as its parameters; the code itself if it has no sentence. */
    public String format(String code, Map<String, String> texts) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(texts, "texts");

        return format(Message.of(code, texts));
    }

    /** A number with the separators of this language; what is not a number stays as it is. */
    public String number(String number) {
        Objects.requireNonNull(number, "number");

        int start = number.startsWith("-") || number.startsWith("+") ? 1 : 0;
        int point = number.indexOf('.');
        int end = point < 0 ? number.length() : point;
        if (start == end || !isDigits(number, start, end) || !isDigits(number, Math.min(end + 1, number.length()))) {
            return number;
        }
        String group = sentences.get().getOrDefault(GROUP, "");
        StringBuilder grouped = new StringBuilder(number.length() + 4).append(number, 0, start);
        for (int i = start; i < end; i++) {
            boolean boundary = i > start && (end - i) % GROUP_LENGTH == 0;
            grouped.append(boundary ? group : "").append(number.charAt(i));
        }
        if (point >= 0) {
            grouped.append(sentences.get().getOrDefault(MARK, ".")).append(number, point + 1, number.length());
        }
        return grouped.toString();
    }

    private static boolean isDigits(String text, int from) {
        return isDigits(text, from, text.length());
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** One and minus one are singular in English; everything between minus two and two is in French. */
    private boolean isSingular(String number) {
        String absolute = number.startsWith("-") ? number.substring(1) : number;
        return language.equals("fr")
                ? absolute.equals("0") || absolute.equals("1") || absolute.startsWith("0.") || absolute.startsWith("1.")
                : absolute.equals("1");
    }

    /** The filling in of one sentence. */
    private final class Sentence {

        private final Message message;
        private final Function<String, Optional<String>> names;

        private Sentence(Message message, Function<String, Optional<String>> names) {
            this.message = message;
            this.names = names;
        }

        private String fill(String sentence) {
            StringBuilder filled = new StringBuilder(sentence.length() + 32);
            int from = 0;
            while (true) {
                int open = sentence.indexOf('{', from);
                int close = open < 0 ? -1 : sentence.indexOf('}', open);
                if (close < 0) {
                    return filled.append(sentence, from, sentence.length()).toString();
                }
                filled.append(sentence, from, open).append(replacement(sentence.substring(open + 1, close)));
                from = close + 1;
            }
        }

        private String replacement(String hole) {
            if (hole.startsWith(" ")) {
                Message.Parameter optional = message.getParameters().get(hole.substring(1));
                return optional == null ? "" : " " + text(optional, names);
            }
            String[] parts = hole.split("\\|", -1);
            int comma = parts.length == PARTS_WITH_GENDER ? parts[0].indexOf(',') : -1;
            String number = comma < 0 ? parts[0] : parts[0].substring(0, comma);
            Message.Parameter parameter = message.getParameters().get(number);
            if (parameter == null) {
                return "{" + hole + "}";
            }
            if (parts.length == 3) {
                return parts[isSingular(parameter.getText()) ? 1 : 2];
            }
            if (comma >= 0) {
                int gender = isFeminine(parts[0].substring(comma + 1)) ? 2 : 0;
                return parts[gender + (isSingular(parameter.getText()) ? 1 : 2)];
            }
            return text(parameter, names);
        }

        private boolean isFeminine(String name) {
            Message.Parameter noun = message.getParameters().get(name);
            String feminine = " " + sentences.get().getOrDefault(FEMININE, "") + " ";
            return noun != null && feminine.contains(" " + noun.getText() + " ");
        }
    }

    private String text(Message.Parameter parameter, Function<String, Optional<String>> names) {
        return switch (parameter.getKind()) {
            case TEXT -> parameter.getText();
            case NUMBER -> number(parameter.getText());
            case ID -> names.apply(parameter.getText()).orElse(parameter.getText());
            case MESSAGE, LIST -> list(parameter, names);
        };
    }

    private String list(Message.Parameter parameter, Function<String, Optional<String>> names) {
        StringBuilder list = new StringBuilder();
        for (Message item : parameter.getMessages()) {
            list.append(list.isEmpty() ? "" : ", ").append(format(item, names));
        }
        return list.toString();
    }

    /** The languages that come with the library, each read when its first sentence is asked for. */
    private static final class Shipped {

        private static final Messages ENGLISH_MESSAGES = new Messages("en", () -> English.SENTENCES);
        private static final Messages FRENCH_MESSAGES = new Messages("fr", () -> French.SENTENCES);
    }

    private static final class English {
        private static final Map<String, String> SENTENCES = load("en");
    }

    private static final class French {
        private static final Map<String, String> SENTENCES = load("fr");
    }

    private static Map<String, String> load(String language) {
        Map<String, String> sentences = new TreeMap<>();
        for (Bundle bundle : ServiceLoader.load(Bundle.class, Messages.class.getClassLoader())) {
            try (InputStream in = bundle.open(language).orElse(null)) {
                if (in != null) {
                    addTo(sentences, in);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Collections.unmodifiableMap(sentences);
    }

    private static void addTo(Map<String, String> sentences, InputStream in) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        properties.stringPropertyNames().forEach(code -> sentences.put(code, properties.getProperty(code)));
    }

    /**
     * The sentences of one module in every language it speaks. Modules of this library register theirs as a service; a host
     * adds its own with {@link #and(Messages)}.
     */
    public interface Bundle {

        /**
         * Opens the sentences in that language, a file of properties in UTF-8; empty if there is none. The caller closes it.
         *
         * @param language {@code en} or {@code fr}
         * @throws IOException if the file cannot be opened
         */
        Optional<InputStream> open(String language) throws IOException;
    }
}
