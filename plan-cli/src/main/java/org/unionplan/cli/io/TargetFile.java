package org.unionplan.cli.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.JsonLimits;
import org.unionplan.json.io.AtomicFile;
import org.unionplan.json.io.AtomicFile.FileContent;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;

/**
 * The file that a command writes: completely or not at all ({@link AtomicFile}), over a file that exists only where that
 * was asked for, and never through a dangling link.
 */
public final class TargetFile {

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final boolean force;
    private final Output to;
    private final JsonLimits limits;

    TargetFile(String name, boolean force, Output to) {
        this(name, force, to, JsonLimits.STANDARD);
    }

    private TargetFile(String name, boolean force, Output to, JsonLimits limits) {
        this.name = name;
        this.force = force;
        this.to = to;
        this.limits = limits;
    }

    /** Returns the same, for documents within those limits: what was read by them can be written. */
    public TargetFile within(JsonLimits others) {
        return new TargetFile(name, force, to, others);
    }

    /** Complains if this file must not be written, and returns whether it did. For use before any work is done. */
    public boolean isRefused(List<String> inputs) {
        try {
            Path target = Path.of(name);
            for (String input : inputs) {
                if (isSame(target, Path.of(input))) {
                    to.complain(name, Message.of("output.is-input"));
                    return true;
                }
            }
            check();
            return false;
        } catch (InvalidPathException e) {
            to.complain(name, Message.of("file.name"));
        } catch (FileSystemException e) {
            complain(e);
        }
        return true;
    }

    /**
     * The same for a command that may replace one of its inputs.
     *
     * @param inputs the files that need no {@code --force}
     */
    public TargetFile orOneOf(List<String> inputs) {
        try {
            for (String input : inputs) {
                if (isSame(Path.of(name), Path.of(input))) {
                    return new TargetFile(name, true, to, limits);
                }
            }
        } catch (InvalidPathException e) {
            // Whoever reads or writes that file says why.
            return this;
        }
        return this;
    }

    private static boolean isSame(Path target, Path input) {
        try {
            return !input.equals(StandardInput.PATH) && Files.isRegularFile(target) && Files.isSameFile(target, input);
        } catch (IOException e) {
            // An input that cannot be read is reported by whoever reads it.
            return false;
        }
    }

    /** The exit code after writing that text in UTF-8. */
    public int write(String text) {
        return write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The exit code after writing that document; a register is written as JSON Lines if the name ends in .jsonl. A new file beside
     * the schema refers to it.
     */
    public int write(Document document) {
        return write(out -> content(SchemaBeside.refer(document, Path.of(name)), name, limits)
                .writeTo(out));
    }

    /** Returns what a file of that name contains for that document. */
    public static FileContent content(Document document, String name, JsonLimits limits) {
        DocumentJson json = DocumentJson.standard().withLimits(limits);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean lines = lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
        return lines && document instanceof AgreementRegister register
                ? out -> json.writeRegisterLines(register, out)
                : out -> json.write(document, out);
    }

    /** The exit code after writing that content. */
    public int write(FileContent content) {
        try {
            check();
            AtomicFile.write(Path.of(name), out -> {
                OutputStream file = new BufferedOutputStream(to.disk().to(out), BUFFER);
                content.writeTo(file);
                file.flush();
            });
            return ExitCode.SOUND;
        } catch (FileSystemException e) {
            complain(e);
        } catch (InvalidPathException e) {
            to.complain(name, Message.of("file.name"));
        } catch (UnionplanException e) {
            to.complain(
                    name,
                    e.getProblem()
                            .orElseGet(() -> Message.of("output.unwritable").with("reason", "")));
        }
        return ExitCode.UNUSABLE;
    }

    /** Refuses what will not be written, before any work is done for it. */
    private void check() throws FileSystemException {
        Path target = Path.of(name);
        if (Files.isDirectory(target)) {
            throw new UnwritableTargetException(name, Message.of("output.directory"));
        }
        if (Files.isSymbolicLink(target) && !Files.exists(target)) {
            throw new UnwritableTargetException(name, Message.of("output.link"));
        }
        if (Files.isRegularFile(target) && !force) {
            throw new UnwritableTargetException(name, Message.of("output.exists"));
        }
    }

    private void complain(FileSystemException e) {
        to.complain(
                name,
                e instanceof UnwritableTargetException refused
                        ? refused.problem
                        : Message.of("output.unwritable")
                                .with("reason", Objects.requireNonNullElse(e.getReason(), "")));
    }

    /** A target that will not be written, for a reason of ours. */
    private static final class UnwritableTargetException extends FileSystemException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final Message problem;

        private UnwritableTargetException(String name, Message problem) {
            super(name, null, problem.toString());
            this.problem = problem;
        }
    }
}
