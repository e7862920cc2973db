package org.unionplan.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.json.codec.Locator;
import org.unionplan.json.codec.SkippedItems;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Pointer;

/** The text a document was read from, kept so that findings can be traced to its lines. */
public final class JsonSource {

    private final String name;
    private final Locator locator;
    private final SkippedItems leftOut;
    private final RegisterLines.@Nullable LineIndex lines;

    JsonSource(String name, Locator locator, SkippedItems leftOut) {
        this(name, locator, leftOut, null);
    }

    /** A source with a head, whose agreements are on lines of their own. */
    JsonSource(String name, JsonSource head, RegisterLines.LineIndex lines) {
        this(name, head.locator, head.leftOut, lines);
    }

    private JsonSource(String name, Locator locator, SkippedItems leftOut, RegisterLines.@Nullable LineIndex lines) {
        this.name = name;
        this.locator = locator;
        this.leftOut = leftOut;
        this.lines = lines;
    }

    /** The file's name as it was given, or what else the text came from. */
    public String getName() {
        return name;
    }

    /**
     * Returns that report with places, lines and columns in this text. After items that could not be read, indices here
     * differ from those in the document.
     */
    public ValidationReport locate(ValidationReport report) {
        Objects.requireNonNull(report, "report");

        List<Pointer> places = report.getFindings().stream()
                .filter(finding -> finding.getLocation().isEmpty())
                .map(finding -> inText(finding.getPointer()))
                .toList();
        if (places.isEmpty()) {
            return report;
        }
        Map<Pointer, Finding.Location> found = new HashMap<>(locator.find(places));
        if (lines != null) {
            found.putAll(lines.find(places));
        }
        return report.map(finding -> finding.getLocation().isPresent() ? finding : locate(finding, found));
    }

    private Finding locate(Finding finding, Map<Pointer, Finding.Location> found) {
        Pointer place = inText(finding.getPointer());
        return finding.withPointer(place).withLocation(Optional.ofNullable(found.get(place)));
    }

    /** Returns the place in this text of the thing at that place in the document. */
    Pointer inText(Pointer place) {
        return leftOut.inText(place);
    }

    /** The strings in the items that were left out and in those other places of this text. */
    Set<String> unreadStrings(Collection<Pointer> others) {
        Set<Pointer> places = leftOut.places();
        places.addAll(others);
        return locator.stringsIn(places);
    }

    @Override
    public String toString() {
        return name;
    }
}
