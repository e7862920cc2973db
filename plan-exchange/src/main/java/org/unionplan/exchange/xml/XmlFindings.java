package org.unionplan.exchange.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionplan.message.Message;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Pointer;

/** Collects findings about an XML file, and locates them in one pass over its text. Not thread-safe. */
public final class XmlFindings {

    private static final int MOST = 10_000;
    private static final int LONGEST = 200;

    private final List<Found> findings = new ArrayList<>();
    private final Map<String, Repeated> repeated = new LinkedHashMap<>();
    private final Map<Severity, Integer> omitted = new EnumMap<>(Severity.class);

    private record Found(int offset, Severity severity, Message message) {}

    /** An event that happened several times, with the first place. */
    private static final class Repeated {

        private final int offset;
        private final Message message;
        private int times;

        Repeated(int offset, Message message) {
            this.offset = offset;
            this.message = message;
        }
    }

    /** Adds a finding at that offset. */
    public void add(Severity severity, int offset, Message message) {
        if (findings.size() == MOST) {
            omitted.merge(severity, 1, Integer::sum);
            return;
        }
        findings.add(new Found(offset, severity, message));
    }

    public void warn(XmlElement at, Message message) {
        add(Severity.WARNING, at.getOffset(), message);
    }

    public void advise(XmlElement at, Message message) {
        add(Severity.ADVICE, at.getOffset(), message);
    }

    /** Adds advice that is given once for all elements of a name, with the number of times. */
    public void count(XmlElement at, String code, String name) {
        repeated.computeIfAbsent(
                        code + " " + name,
                        none -> new Repeated(at.getOffset(), Message.of(code).with("element", name)))
                .times++;
    }

    /** Returns those words, shortened to what a message can hold. */
    public static String shown(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST))) + "…";
    }

    /** Returns all findings, each with its line and column in that text. */
    public ValidationReport report(String text) {
        repeated.values()
                .forEach(each -> add(Severity.ADVICE, each.offset, each.message.withNumber("times", each.times)));
        repeated.clear();
        findings.sort(Comparator.comparingInt(Found::offset));
        List<Finding> located = new ArrayList<>();
        XmlPlaces places = new XmlPlaces(text);
        for (Found found : findings) {
            located.add(Finding.of(found.severity(), Pointer.ROOT, found.message())
                    .withLocation(places.at(found.offset())));
        }
        return ValidationReport.of(located, omitted);
    }
}
