package org.unionplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Writes the manual pages of the program and its commands, in both languages, from the texts of the help. */
final class ManPages {

    private final Messages messages;

    ManPages(Messages messages) {
        this.messages = messages;
    }

    /** Writes all pages under that folder: {@code man1/plan.1}, {@code fr/man1/plan.1} and so on. */
    static void writeAll(Path folder) throws IOException {
        new ManPages(Messages.english()).write(folder.resolve("man1"));
        new ManPages(Messages.french()).write(folder.resolve("fr").resolve("man1"));
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        CommandLine program = Main.commands(messages);
        List<CommandLine> commands = Stream.concat(Stream.of(program), program.getSubcommands().values().stream())
                .toList();
        for (CommandLine command : commands) {
            Files.writeString(folder.resolve(name(command) + ".1"), page(command), StandardCharsets.UTF_8);
        }
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName("-");
    }

    /** Returns the page of a command in the language of roff. */
    String page(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        StringBuilder page = new StringBuilder(".TH \"" + name(command) + "\" 1 \"\" \"Unionplan\" \"\"\n");
        section(page, "name");
        page.append(name(command)).append(" \\- ").append(words(usage.header())).append('\n');
        section(page, "synopsis");
        page.append(".nf\n").append(text(command.getHelp().synopsis(0).strip())).append("\n.fi\n");
        section(page, "description");
        page.append(words(usage.description())).append('\n');
        list(
                page,
                "commands",
                command.getSubcommands().values().stream()
                        .map(each -> Map.entry(
                                each.getCommandName(),
                                words(each.getCommandSpec().usageMessage().header())))
                        .toList());
        list(
                page,
                "options",
                Stream.concat(
                                command.getCommandSpec().positionalParameters().stream(),
                                command.getCommandSpec().options().stream())
                        .map(each -> Map.entry(label(each), words(each.description())))
                        .toList());
        list(page, "exit", List.copyOf(usage.exitCodeList().entrySet()));
        section(page, "example");
        page.append(".nf\n")
                .append(Stream.of(usage.footer()).map(ManPages::text).collect(Collectors.joining("\n")))
                .append("\n.fi\n");
        return page.toString();
    }

    private void section(StringBuilder page, String name) {
        page.append(".SH ").append(messages.format(Message.of("man." + name))).append('\n');
    }

    private void list(StringBuilder page, String name, List<Map.Entry<String, String>> items) {
        if (!items.isEmpty()) {
            section(page, name);
            items.forEach(item -> page.append(".TP\n\\fB")
                    .append(text(item.getKey()))
                    .append("\\fR\n")
                    .append(item.getValue())
                    .append('\n'));
        }
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? String.join(", ", option.names()) + (option.arity().max() > 0 ? "=" + option.paramLabel() : "")
                : argument.paramLabel();
    }

    private static String words(String... sentences) {
        return text(String.join(" ", sentences));
    }

    /** Text with nothing in it that roff would obey. */
    private static String text(String plain) {
        String escaped = plain.replace("\\", "\\e").replace("-", "\\-").replace("%n", "\n");
        return escaped.lines()
                .map(line -> line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line)
                .collect(Collectors.joining("\n"));
    }
}
