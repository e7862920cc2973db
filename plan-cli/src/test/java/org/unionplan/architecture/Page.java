package org.unionplan.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Markdown page of the project, with its code blocks in order. */
record Page(Path file, String text, List<Block> blocks) {

    /** The folder of the whole project. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern BLOCK =
            Pattern.compile("^```(\\w*)(?: (\\S+))?\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    /**
     * A code block.
     *
     * @param language the word behind the opening fence
     * @param file the second word there: the file that the block shows
     * @param start the position of its first character in the page
     */
    record Block(String language, Optional<String> file, String text, int start) {

        boolean is(String wanted) {
            return language.equals(wanted);
        }
    }

    static Page read(String name) {
        try {
            Path file = ROOT.resolve(name);
            String text = Files.readString(file);
            List<Block> blocks = new ArrayList<>();
            Matcher block = BLOCK.matcher(text);
            while (block.find()) {
                blocks.add(
                        new Block(block.group(1), Optional.ofNullable(block.group(2)), block.group(3), block.start(3)));
            }
            return new Page(file, text, List.copyOf(blocks));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The README and the pages of the guide. */
    static Stream<String> guide() throws IOException {
        return Stream.concat(Stream.of("README.md"), in("docs/guide").filter(name -> name.endsWith(".md")));
    }

    /** All pages that are written by hand or by a test, decisions included. */
    static Stream<String> all() throws IOException {
        return Stream.of(in("."), in("docs"), in("docs/guide"), in("docs/decisions"), in("plan-examples/documents"))
                .flatMap(names -> names)
                .filter(name -> name.endsWith(".md"));
    }

    private static Stream<String> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder).normalize())) {
            return files.map(file -> ROOT.relativize(file).toString().replace('\\', '/')).sorted().toList().stream();
        }
    }

    /** Returns the number of fences, which is twice that of the blocks unless a block is not recognized. */
    long fences() {
        return text.lines().filter(line -> line.strip().startsWith("```")).count();
    }
}
