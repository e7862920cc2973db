package org.unionplan.cli;

import org.unionplan.message.Messages;
import org.unionplan.rule.Severity;
import org.unionplan.value.LanguageTag;

/** The languages in which the program says what it found. */
enum ReportLanguage {
    ENGLISH("en") {
        @Override
        String files(int number) {
            return number == 0 ? "no file checked" : count(number, number == 1, "file", "files");
        }

        @Override
        String documents(long number) {
            return count(number, number == 1, "document", "documents");
        }

        @Override
        String nothing() {
            return "no problems";
        }

        @Override
        String found(long number, Severity severity) {
            return switch (severity) {
                case ERROR -> count(number, number == 1, "error", "errors");
                case WARNING -> count(number, number == 1, "warning", "warnings");
                case ADVICE -> count(number, number == 1, "piece of advice", "pieces of advice");
            };
        }

        @Override
        String unreadable(int number) {
            return number + " could not be read";
        }

        @Override
        String omitted(int number) {
            return "and " + number + " more";
        }
    },
    FRENCH("fr") {
        @Override
        String files(int number) {
            return number == 0 ? "aucun fichier vérifié" : count(number, number < 2, "fichier", "fichiers");
        }

        @Override
        String documents(long number) {
            return count(number, number < 2, "document", "documents");
        }

        @Override
        String nothing() {
            return "aucun problème";
        }

        @Override
        String found(long number, Severity severity) {
            return switch (severity) {
                case ERROR -> count(number, number < 2, "erreur", "erreurs");
                case WARNING -> count(number, number < 2, "avertissement", "avertissements");
                case ADVICE -> count(number, number < 2, "conseil", "conseils");
            };
        }

        @Override
        String unreadable(int number) {
            return count(number, number < 2, "illisible", "illisibles");
        }

        @Override
        String omitted(int number) {
            return "et " + number + " de plus";
        }
    };

    private final String tag;

    ReportLanguage(String tag) {
        this.tag = tag;
    }

    LanguageTag tag() {
        return LanguageTag.of(tag);
    }

    Messages messages() {
        return Messages.of(tag);
    }

    /** How many files were checked. */
    abstract String files(int number);

    /** How many documents there were in files of many. */
    abstract String documents(long number);

    /** That nothing was found. */
    abstract String nothing();

    /** How many findings there are of one severity. */
    abstract String found(long number, Severity severity);

    /** How many files could not be read. */
    abstract String unreadable(int number);

    /** How many findings are not printed. */
    abstract String omitted(int number);

    @Override
    public String toString() {
        return tag;
    }

    private static String count(long number, boolean single, String one, String many) {
        return number + " " + (single ? one : many);
    }

    static final class Converter extends WordConverter<ReportLanguage> {

        Converter() {
            super(values());
        }
    }
}
