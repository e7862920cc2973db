package org.unionplan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.pact.Pact;
import org.unionplan.party.PlanDocument;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.ValueFormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code plan show}: prints a document as an indented outline to be read by people. */
@Command(
        name = "show",
        header = "Prints a document to be read.",
        description = {
            "Prints a plan, a pact or a register of agreements as an outline, in the document's own terms.",
            "Exits with 1 if the file holds no document that can be shown, with 2 if it could not be read."
        })
final class ShowCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Parameters(paramLabel = "FILE", description = "A document in JSON.")
    private String file = "";

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            converter = Language.class,
            description = {
                "The language to show where there are several wordings, such as fr or fr-CA;",
                "may be given again for second choices. Without it, the language of the document."
            })
    private List<LanguageTag> languages = List.of();

    ShowCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        return new OneDocument(to).open(file, document -> {
            show(document, new TextLayout(to));
            return ExitCode.SOUND;
        });
    }

    private void show(PlanDocument document, TextLayout layout) {
        Wording wording = Wording.of(document, languages);
        if (document instanceof StrategicPlan plan) {
            new PlanTree(plan, wording).print(layout);
        } else if (document instanceof Pact pact) {
            new PactTree(pact, wording).print(layout);
        } else if (document instanceof AgreementRegister register) {
            new RegisterTree(register, wording).print(layout);
        }
    }

    /** Reads the tag of a language. */
    static final class Language implements ITypeConverter<LanguageTag> {

        @Override
        public LanguageTag convert(String tag) {
            try {
                return LanguageTag.parse(tag);
            } catch (ValueFormatException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
