package org.unionplan.bargaining;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unionplan.rule.Messages;
import org.unionplan.value.Keyword;
import org.unionplan.value.LanguageTag;

/**
 * Why a cluster is suggested, or what moved since one was chosen. The code and the parameters say everything, so that a
 * host can put it into words of its own; a parameter that comes from a document is text, never a template.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code what is said
 * @param parameters with which figures, dates and identifiers, by name
 */
public record Remark(Code code, Map<String, String> parameters) {

    public Remark {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** What a remark can say, with its sentence in English and in French. */
    public enum Code implements Keyword {
        OPEN_TOGETHER(
                "Within {days} days from {from} these open: agreements {agreements}, units {units}, employers {employers},"
                        + " unions {unions}, sectors {sectors}, employees {employees}.",
                "En {days} jours à partir du {from} s'ouvrent : conventions {agreements}, unités {units}, employeurs"
                        + " {employers}, syndicats {unions}, secteurs {sectors}, effectif {employees}."),
        UNSTATED(
                "Of {unstated} of them nothing tells how many employees they cover.",
                "Pour {unstated} d'entre elles, rien n'indique l'effectif."),
        MEMBER_GONE(
                "The register no longer has the agreement {agreement}.",
                "Le registre n'a plus la convention {agreement}."),
        MEMBER_SETTLED("The agreement {agreement} is settled.", "La convention {agreement} est réglée."),
        MEMBER_UNDATED(
                "Nothing tells any more when {agreement} opens; it was to open {then}.",
                "Rien n'indique plus quand {agreement} s'ouvre ; c'était prévu pour {then}."),
        OPENS_LATER(
                "The agreement {agreement} opens {now}, later than {then}, as was expected.",
                "La convention {agreement} s'ouvre {now}, plus tard que {then} comme prévu."),
        OPENS_EARLIER(
                "The agreement {agreement} opens {now}, earlier than {then}, as was expected.",
                "La convention {agreement} s'ouvre {now}, plus tôt que {then} comme prévu."),
        OPENS_OTHERWISE(
                "The agreement {agreement} opens {now}; {then} was expected.",
                "La convention {agreement} s'ouvre {now} ; {then} était prévu."),
        OUTSIDE_WINDOW(
                "The agreement {agreement} opens {now}, outside the window {window}.",
                "La convention {agreement} s'ouvre {now}, hors de la période {window}."),
        EMPLOYEES_CHANGED(
                "The agreement {agreement} covers {now} employees; it covered {then}.",
                "La convention {agreement} couvre un effectif de {now} ; c'était {then}.");

        private final String english;
        private final String french;

        Code(String english, String french) {
            this.english = english;
            this.french = french;
        }
    }

    /** A remark with names and values in turn. */
    static Remark of(Code code, Object... namesAndValues) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return new Remark(code, parameters);
    }

    /** The sentence in that language: French for {@code fr} and its kin, English for every other. */
    public String in(LanguageTag language) {
        return Messages.fill(language.getPrimaryLanguage().equals("fr") ? code.french : code.english, parameters);
    }

    /** The sentence in English. */
    @Override
    public String toString() {
        return Messages.fill(code.english, parameters);
    }
}
