package org.unionplan.architecture;

import jakarta.validation.Validation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionplan.architecture.Page.Block;
import org.unionplan.cli.Main;
import org.unionplan.json.DocumentJson;
import org.unionplan.plan.StrategicPlan;
import tools.jackson.core.JsonParser;

/**
 * The programs and commands of one page, run in a folder that holds the example documents and the files that the page
 * shows.
 *
 * <p>The Java blocks of a page are one program: a later block sees the variables of an earlier one, and a block that begins
 * with a type is a file of its own. The text block behind a Java block is what that block prints. In a console block each
 * line with {@code $} is a command and the lines below are its output.
 */
final class PageRun {

    /** Printed between the outputs of two blocks. */
    private static final String END_OF_BLOCK = "<end of block>";

    private static final Pattern TYPE =
            Pattern.compile("^(?:public |final |abstract )*(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);
    private static final Pattern COMMAND = Pattern.compile("^\\$ (?:\\./)?plan (.*)$");
    private static final Pattern PIPE = Pattern.compile("(.*?) \\| (head|tail) -(\\d+)");
    private static final Pattern FILE =
            Pattern.compile("[\\w./-]+\\.(?:json|jsonl|csv|css|html|ics|md|ods|sarif|xlsx)");

    private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|\\S+");

    private final Page page;
    private final Path folder;

    PageRun(Page page, Path folder) throws IOException {
        this.page = page;
        this.folder = folder;
        copyExamples();
        for (Block block : page.blocks()) {
            if (block.file().isPresent() && !block.file().get().contains("/")) {
                Files.writeString(folder.resolve(block.file().get()), block.text());
            }
        }
    }

    private void copyExamples() throws IOException {
        Path examples = Page.ROOT.resolve("plan-examples/documents");
        try (Stream<Path> files = Files.walk(examples)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve("plan-examples/documents")
                        .resolve(examples.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** Returns the page with what its programs and commands print now in place of the outputs it shows. */
    String withOutputs() throws Exception {
        List<String> printed = printedByJava();
        StringBuilder fresh = new StringBuilder();
        int done = 0;
        int program = 0;
        String unshown = "";
        for (Block block : page.blocks()) {
            String text = block.text();
            if (block.is("text")) {
                text = unshown;
                unshown = "";
            } else if (!unshown.isEmpty()) {
                break;
            } else if (block.is("java") && isRun(block)) {
                unshown = isType(block) ? "" : printed.get(program++);
            } else if (block.is("console")) {
                text = console(text);
            }
            fresh.append(page.text(), done, block.start()).append(text);
            done = block.start() + block.text().length();
        }
        if (!unshown.isEmpty()) {
            throw new AssertionError(page.file() + " does not show what a program prints: " + unshown);
        }
        return fresh.append(page.text(), done, page.text().length()).toString();
    }

    private static boolean isRun(Block block) {
        return block.file().isEmpty();
    }

    private static boolean isType(Block block) {
        return TYPE.matcher(withoutImports(block)).lookingAt();
    }

    private static String withoutImports(Block block) {
        return block.text()
                .lines()
                .filter(line -> !line.startsWith("import "))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static Stream<String> imports(Block block) {
        return block.text().lines().filter(line -> line.startsWith("import "));
    }

    /** Returns the output of each Java block that is not a type. */
    private List<String> printedByJava() throws Exception {
        Set<String> imports = new LinkedHashSet<>();
        List<String> bodies = new ArrayList<>();
        HostProgram program = new HostProgram(folder);
        for (Block block : page.blocks()) {
            if (!block.is("java") || !isRun(block)) {
                continue;
            }
            if (isType(block)) {
                Matcher type = TYPE.matcher(withoutImports(block));
                type.lookingAt();
                program.source(type.group(1) + ".java", block.text());
            } else {
                imports(block).forEach(imports::add);
                bodies.add(withoutImports(block) + "\nSystem.out.println(\"" + END_OF_BLOCK + "\");\n");
            }
        }
        if (bodies.isEmpty()) {
            return List.of();
        }
        String path = classPath();
        // Hibernate Validator logs its version.
        Path logging = Files.writeString(folder.resolve("logging.properties"), ".level=WARNING\n");
        String output = program.source(
                        "Main.java",
                        String.join("\n", imports)
                                + "\npublic class Main {\npublic static void main(String[] args) throws Exception {\n"
                                + String.join("", bodies) + "}\n}\n")
                .run(
                        List.of("-proc:none", "-cp", path),
                        List.of(
                                "-Djava.util.logging.config.file=" + logging,
                                "-cp",
                                program.classes() + System.getProperty("path.separator") + path,
                                "Main"));
        List<String> printed = new ArrayList<>(List.of(output.split(END_OF_BLOCK + "\\R", -1)));
        String rest = printed.remove(printed.size() - 1);
        if (printed.size() != bodies.size()) {
            throw new AssertionError(page.file() + ": " + output);
        }
        return rest.isEmpty() ? printed : List.of(rest);
    }

    /** The class path of a newcomer with one dependency; for the other pages, all modules and a Bean Validation provider. */
    private String classPath() {
        String name = page.file().getFileName().toString();
        return name.equals("README.md") || name.equals("get-started.md")
                ? HostProgram.pathOf(StrategicPlan.class, DocumentJson.class, JsonParser.class, Validation.class)
                : System.getProperty("java.class.path");
    }

    private String console(String shown) {
        StringBuilder fresh = new StringBuilder();
        shown.lines()
                .filter(line -> line.startsWith("$ "))
                .forEach(line -> fresh.append(line).append('\n').append(output(line)));
        return fresh.toString();
    }

    private String output(String line) {
        Matcher command = COMMAND.matcher(line);
        if (!command.matches()) {
            throw new AssertionError(page.file() + ": not a command of the program: " + line);
        }
        Matcher pipe = PIPE.matcher(command.group(1));
        if (!pipe.matches()) {
            return run(command.group(1));
        }
        List<String> lines = run(pipe.group(1)).lines().toList();
        int most = Math.min(Integer.parseInt(pipe.group(3)), lines.size());
        List<String> kept = pipe.group(2).equals("head")
                ? lines.subList(0, most)
                : lines.subList(lines.size() - most, lines.size());
        return kept.stream().map(each -> each + "\n").collect(Collectors.joining());
    }

    /** Runs the program in this process; files are named from the folder, in the command and in the output. */
    private String run(String command) {
        String[] args = ARGUMENT.matcher(command)
                .results()
                .map(each -> each.group(1) == null ? inFolder(each.group()) : each.group(1))
                .toArray(String[]::new);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8);
        int exitCode = Main.run(args, out, out);
        String output = printed.toString(StandardCharsets.UTF_8)
                .replace(folder + "/", "")
                .replace(Page.ROOT + "/", "");
        if (exitCode == 2) {
            throw new AssertionError(page.file() + ": plan " + command + ": " + output);
        }
        return output;
    }

    private String inFolder(String argument) {
        if (argument.startsWith("plan-examples/")) {
            return Page.ROOT.resolve(argument).toString();
        }
        return FILE.matcher(argument).matches() ? folder.resolve(argument).toString() : argument;
    }
}
