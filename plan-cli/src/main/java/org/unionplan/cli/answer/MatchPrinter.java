package org.unionplan.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.TerminalText;
import org.unionplan.cli.option.MatchFormat;
import org.unionplan.cli.text.CsvLine;
import org.unionplan.message.Message;
import org.unionplan.rule.Finding;

/** Prints what a query found, document by document. Not thread-safe. */
public abstract class MatchPrinter {

    private static final Finding.Location START = new Finding.Location(1, 1);

    public static MatchPrinter of(MatchFormat format, Output output) {
        return switch (format) {
            case TEXT -> new MatchText(output);
            case JSON -> new Json(output);
            case CSV -> new Csv(output);
        };
    }

    /** Takes what was found in a document of that source. */
    public abstract void add(String source, List<Match> matches);

    /** Prints what comes at the end. */
    public abstract void finish();

    private static Finding.Location place(Match match) {
        return match.location().orElse(START);
    }

    /** A line for each, with places as compilers print them, and a count. */
    private static final class MatchText extends MatchPrinter {

        private final Output output;
        private long things;
        private long documents;

        private MatchText(Output output) {
            this.output = output;
        }

        @Override
        public void add(String source, List<Match> matches) {
            documents += matches.isEmpty() ? 0 : 1;
            for (Match match : matches) {
                things++;
                String line = source + ":" + place(match) + ": " + word(match.type())
                        + match.name().map(name -> " " + name).orElse("")
                        + match.id().map(id -> " [" + id + "]").orElse("");
                output.print(TerminalText.escape(line));
            }
        }

        private String word(String type) {
            String code = "change.thing." + type;
            return output.messages().has(code) ? output.say(Message.of(code).withNumber("count", 1)) : type;
        }

        @Override
        public void finish() {
            output.print(output.say(
                    things == 0
                            ? Message.of("find.none")
                            : Message.of("find.count")
                                    .withNumber("count", things)
                                    .withNumber("documents", documents)));
        }
    }

    private static final class Json extends MatchPrinter {

        private final Output output;
        private final List<Map<String, Object>> all = new ArrayList<>();

        private Json(Output output) {
            this.output = output;
        }

        @Override
        public void add(String source, List<Match> matches) {
            for (Match match : matches) {
                Map<String, Object> tree = new LinkedHashMap<>();
                tree.put("source", source);
                match.location().ifPresent(location -> {
                    tree.put("line", location.getLine());
                    tree.put("column", location.getColumn());
                });
                tree.put("pointer", match.pointer());
                tree.put("document", match.document());
                tree.put("type", match.type());
                match.id().ifPresent(id -> tree.put("id", id));
                match.name().ifPresent(name -> tree.put("name", name));
                all.add(tree);
            }
        }

        @Override
        public void finish() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("found", all);
            JsonTree.write(tree).lines().forEach(output::print);
        }
    }

    private static final class Csv extends MatchPrinter {

        private final Output output;

        private Csv(Output output) {
            this.output = output;
            output.print("source,line,column,pointer,document,type,id,name");
        }

        @Override
        public void add(String source, List<Match> matches) {
            for (Match match : matches) {
                output.print(CsvLine.of(
                        source,
                        place(match).getLine(),
                        place(match).getColumn(),
                        match.pointer(),
                        match.document(),
                        match.type(),
                        match.id().orElse(""),
                        match.name().orElse("")));
            }
        }

        @Override
        public void finish() {
            // Every line has been printed.
        }
    }
}
