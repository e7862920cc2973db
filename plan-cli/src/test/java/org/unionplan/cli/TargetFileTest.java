package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.cli.Program.Result;
import org.unionplan.plan.ProgressReport;

/** One rule for all commands that write a file: it is written completely or not at all, and never by accident. */
class TargetFileTest {

    private static final String OLD = "what was there before";

    private final Path directory;
    private final Program program;

    TargetFileTest(@TempDir Path directory) {
        this.directory = directory;
        this.program = new Program(directory);
    }

    /** Every command with an output file, once for each form it writes. */
    @SuppressWarnings("ImmutableEnumChecker") // the list is
    enum Writer {
        MERGE("merge", "in.json", "in.json", "in.json"),
        NEW("new", "--outline", "in.md"),
        EXPIRY_CSV("expiry", "--format=csv", "register.json"),
        EXPIRY_ICS("expiry", "--format=ics", "--stamp=2026-11-01T12:00:00Z", "register.json"),
        CALENDAR("calendar", "--stamp=2026-11-01T12:00:00Z", "register.json"),
        EXPORT("export", "--to=csv", "register.json"),
        EXPORT_TABLE("export", "--table=agreements", "--to=jsonl", "register.json"),
        IMPORT("import", "--to=register", "in.csv"),
        RECORD("record", "in.json", "report.json"),
        PAGE("page", "--as-of=2026-11-01", "in.json");

        private final String command;
        private final List<String> arguments;

        Writer(String command, String... arguments) {
            this.command = command;
            this.arguments = List.of(arguments);
        }

        private String input() {
            return arguments.get(arguments.size() - 1);
        }
    }

    private String[] line(Writer writer, Path output, String... more) throws IOException {
        program.file("in.json", Documents.sound());
        program.file("in.md", "# Our plan\n- Bargaining\n");
        program.file("in.csv", "Employer,Union,Expiry\nOurs,Local 1,2027-12-31\n");
        program.file(
                "register.json",
                AgreementRegister.builder()
                        .id("r")
                        .addAgreement(CollectiveAgreement.builder()
                                .id("a")
                                .title("Ours")
                                .expiry("2027-12-31")
                                .build())
                        .build());
        program.file(
                "report.json",
                ProgressReport.builder()
                        .id("report")
                        .plan(Documents.sound().getId().toString())
                        .build());
        List<String> line = new ArrayList<>(List.of(writer.command));
        writer.arguments.forEach(argument ->
                line.add(argument.contains(".") && !argument.startsWith("-") ? inDirectory(argument) : argument));
        line.addAll(List.of("-o", output.toString()));
        line.addAll(Arrays.asList(more));
        return line.toArray(String[]::new);
    }

    private String inDirectory(String file) {
        return directory.resolve(file).toString();
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void everyCommandWithAnOutputFileIsTriedHere() {
        List<String> commands = Pattern.compile("(?m)^  ([a-z-]+) ")
                .matcher(program.run("--help").out())
                .results()
                .map(found -> found.group(1))
                .filter(command -> program.run(command, "--help").out().contains("-o, --output"))
                .toList();

        assertThat(commands)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Writer.values()).map(each -> each.command).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void aNewFileIsReadableByWhoeverMayReadNewFiles(Writer writer) throws IOException {
        Path out = directory.resolve("out");
        String[] line = line(writer, out);
        Set<String> before = files();

        assertThat(program.run(line).exitCode()).isZero();

        assertThat(out).isNotEmptyFile();
        before.add("out");
        assertThat(files()).isEqualTo(before);
        if (isPosix()) {
            assertThat(Files.getPosixFilePermissions(out))
                    .isEqualTo(Files.getPosixFilePermissions(directory.resolve("in.md")));
        }
    }

    private boolean isPosix() {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsThereIsOverwrittenOnlyByForce(Writer writer) throws IOException {
        Path out = Files.writeString(directory.resolve("out"), OLD);

        assertThat(program.run(line(writer, out)))
                .isEqualTo(new Result(2, "", "plan: ~/out: the file already exists; use --force to overwrite it\n"));
        assertThat(out).hasContent(OLD);

        assertThat(program.run(line(writer, out, "--force")).exitCode()).isZero();
        assertThat(Files.readString(out)).isNotBlank().doesNotContain(OLD);
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskLeavesWhatWasThere(Writer writer) throws IOException {
        Path out = Files.writeString(directory.resolve("out"), OLD);
        String[] line = line(writer, out, "--force");
        Set<String> before = files();

        Result result = program.run(file -> new Full(file, 10), line);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("plan: ~/out: cannot be written: No space left on device\n");
        assertThat(out).hasContent(OLD);
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskLeavesNoPartOfANewFile(Writer writer) throws IOException {
        String[] line = line(writer, directory.resolve("out"));
        Set<String> before = files();

        assertThat(program.run(file -> new Full(file, 10), line).exitCode()).isEqualTo(2);
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MERGE")
    void anInputIsNoOutput(Writer writer) throws IOException {
        Path link = directory.resolve("link");
        line(writer, link);
        Path input = directory.resolve(writer.input());
        String before = Files.readString(input);
        Files.createSymbolicLink(link, input);

        for (Path output : List.of(input, link, directory.resolve(".").resolve(writer.input()))) {
            assertThat(program.run(line(writer, output, "--force")))
                    .isEqualTo(new Result(
                            2,
                            "",
                            "plan: " + output.toString().replace(directory.toString(), "~")
                                    + ": the output file is also the input; name another file\n"));
        }
        assertThat(input).hasContent(before);
    }

    @Test
    void mergingMayReplaceItsInputsAsGitAsksAndLosesNoneOfThem() throws IOException {
        Path mine = directory.resolve("in.json");
        String[] line = line(Writer.MERGE, mine);
        String before = Files.readString(mine);

        assertThat(program.run(file -> new Full(file, 10), line).exitCode()).isEqualTo(2);
        assertThat(mine).hasContent(before);
        assertThat(program.run(line)).isEqualTo(new Result(0, "", ""));
        assertThat(mine).hasContent(before);
    }

    @ParameterizedTest
    @EnumSource
    void aLinkIsWrittenThroughAndPermissionsAreKept(Writer writer) throws IOException {
        Path out = Files.writeString(
                Files.createDirectory(directory.resolve("elsewhere")).resolve("out"), OLD);
        if (isPosix()) {
            Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rw-r-----"));
        }
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("elsewhere", "out"));

        assertThat(program.run(line(writer, link, "--force")).exitCode()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(out)).isNotBlank().doesNotContain(OLD);
        if (isPosix()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                    .isEqualTo("rw-r-----");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLinkToAMissingFileIsRefused(Writer writer) throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("nowhere"));
        String[] line = line(writer, link, "--force");
        Set<String> before = files();

        assertThat(program.run(line))
                .isEqualTo(new Result(
                        2, "", "plan: ~/link: cannot be written: it is a symbolic link to a missing file\n"));
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void theReasonIsNamed(Writer writer) throws IOException {
        assertThat(program.run(line(writer, directory)).err())
                .isEqualTo("plan: ~: cannot be written: it is a directory\n");
        assertThat(program.run(line(writer, directory.resolve("no").resolve("out")))
                        .err())
                .isEqualTo("plan: ~/no/out: cannot be written: there is no such directory\n");
    }

    @ParameterizedTest
    @EnumSource
    void aDeviceIsWrittenDirectly(Writer writer) throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device) && !Files.isRegularFile(device), "there is no such device here");

        assertThat(program.run(line(writer, device)).exitCode()).isZero();
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    /** A file on a disk with room for so many bytes. */
    private static final class Full extends FilterOutputStream {

        private int room;

        Full(OutputStream out, int room) {
            super(out);
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room == 0) {
                throw new IOException("No space left on device");
            }
            room--;
            super.write(b);
        }
    }

    @Test
    void aListThatCouldNotBeWrittenIsNotCalledFaultless() throws IOException {
        String register = program.file("register.json", """
                {"formatVersion":"1.0","type":"agreement-register","id":"r","agreements":[{"id":"a"}]}""");

        Result result = program.run(
                "export",
                register,
                "--to=csv",
                "-o",
                directory.resolve("missing").resolve("list.csv").toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).doesNotContain("no problems");
    }
}
