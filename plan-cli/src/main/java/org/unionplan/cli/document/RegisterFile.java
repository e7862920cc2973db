package org.unionplan.cli.document;

import java.util.function.ToIntFunction;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.option.InputFile;
import org.unionplan.cli.option.InputLimits;
import org.unionplan.message.Message;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The file of a command that works on a register of agreements. */
public final class RegisterFile {

    @Parameters(
            paramLabel = "${bundle:param.FILE}",
            descriptionKey = "FILE",
            converter = InputFile.class,
            description = "A register of agreements in JSON.")
    private String file = "";

    @Mixin
    private final InputLimits inputLimits = new InputLimits();

    public String name() {
        return file;
    }

    /** Returns the exit code of that work on the register, or that of a file without one. */
    public int open(Output out, ToIntFunction<AgreementRegister> work) {
        return new OneDocument(out, inputLimits).open(file, AgreementRegister.class, Message.of("kind.register"), work);
    }
}
