package org.unionplan.exchange.iati;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unionplan.exchange.xml.FreshIds;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlFindings;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Creates a plan from a file of activities. Not thread-safe. */
final class IatiReader {

    private final XmlElement root;
    private final FreshIds ids;
    private final IatiNarratives narratives;
    private final IatiRest rest;
    private final IatiIndicatorReader indicators;
    private final List<Metric> metrics = new ArrayList<>();

    IatiReader(XmlElement root, FreshIds ids, XmlFindings findings) {
        this.root = root;
        this.ids = ids;
        this.narratives = new IatiNarratives(findings);
        this.rest = new IatiRest(findings);
        this.indicators = new IatiIndicatorReader(ids, findings);
    }

    /**
     * Reads the plan.
     *
     * @param otherwise the identifier of the plan, unless the file has one
     */
    StrategicPlan read(ElementId otherwise) {
        takeIds(root, new TreeSet<>());
        ElementId id = idOf(root).map(ElementId::of).orElse(otherwise);
        ids.take(id.toString());
        Optional<LanguageTag> language = language();
        StrategicPlan.Builder plan = StrategicPlan.builder().id(id).language(language);
        root.getAttribute(IatiFile.TITLE).ifPresent(plan::title);
        List<XmlElement> activities = root.getChildren("iati-activity");
        activities.forEach(activity -> plan.addCornerstone(cornerstone(activity, language)));
        metrics.forEach(plan::addMetric);
        return plan.unknownMembers(rest.of(root, Set.of("version"), new HashSet<>(activities)))
                .build();
    }

    /** Removes identifiers of ours that are invalid or repeated, and reserves the others. */
    private void takeIds(XmlElement element, Set<String> taken) {
        idOf(element).ifPresent(id -> {
            if (ElementId.tryParse(id).isEmpty() || !taken.add(id)) {
                element.setAttribute(IatiFile.ID, null);
            } else {
                ids.take(id);
            }
        });
        element.getChildren().forEach(child -> takeIds(child, taken));
    }

    static Optional<String> idOf(XmlElement element) {
        return element.getAttribute(IatiFile.ID);
    }

    /** Returns the language of all activities; empty if they have several. */
    private Optional<LanguageTag> language() {
        Set<String> languages = new TreeSet<>();
        root.getChildren("iati-activity")
                .forEach(activity ->
                        languages.add(activity.getAttribute(IatiFile.LANGUAGE).orElse("")));
        return languages.size() == 1 ? IatiNarratives.tag(languages.iterator().next()) : Optional.empty();
    }

    private Cornerstone cornerstone(XmlElement activity, Optional<LanguageTag> language) {
        Set<XmlElement> read = new HashSet<>(activity.getChildren("result"));
        Optional<LanguageTag> usual = activity.getAttribute(IatiFile.LANGUAGE).flatMap(IatiNarratives::tag);
        Optional<Text> title = take(activity, "title", usual, read);
        Optional<Text> statement = take(activity, "description", usual, read);
        Text name =
                title.or(() -> activity.textOf("iati-identifier").map(Text::of)).orElseGet(() -> Text.of("-"));
        Cornerstone.Builder cornerstone = Cornerstone.builder()
                .id(ids.of(activity, idOf(activity), name.getAll().get(0)))
                .number(activity.getAttribute(IatiFile.NUMBER))
                .name(name);
        statement.ifPresent(cornerstone::statement);
        activity.getChildren("result").forEach(result -> cornerstone.addPriority(priority(result, usual)));
        Set<String> attributes = language.isPresent() ? Set.of(IatiFile.LANGUAGE) : Set.of();
        return cornerstone.unknownMembers(rest.of(activity, attributes, read)).build();
    }

    private Optional<Text> take(XmlElement element, String child, Optional<LanguageTag> usual, Set<XmlElement> read) {
        Optional<XmlElement> found = element.find(child)
                .filter(each -> each.getAttributes().keySet().stream().allMatch(name -> name.equals(IatiFile.MADE)));
        found.ifPresent(read::add);
        return found.filter(each -> each.getAttribute(IatiFile.MADE).isEmpty())
                .flatMap(each -> narratives.read(each, usual));
    }

    private Priority priority(XmlElement result, Optional<LanguageTag> usual) {
        Set<XmlElement> read = new HashSet<>(result.getChildren("indicator"));
        Optional<Text> title = take(result, "title", usual, read);
        Optional<Text> statement = take(result, "description", usual, read);
        Text name = title.orElseGet(() -> Text.of("-"));
        Optional<Term> stage = result.getAttribute("type").flatMap(IatiFile::stage);
        Priority.Builder priority = Priority.builder()
                .id(ids.of(result, idOf(result), name.getAll().get(0)))
                .number(result.getAttribute(IatiFile.NUMBER))
                .name(name);
        statement.ifPresent(priority::statement);
        for (XmlElement indicator : result.getChildren("indicator")) {
            Metric metric =
                    indicators.read(indicator, stage, usual, name.getAll().get(0));
            metrics.add(metric);
            priority.addMetric(MetricLink.builder().metric(metric.getId()).build());
        }
        boolean isTyped = stage.isPresent() || result.getAttribute("type").equals(Optional.of(IatiFile.OTHER));
        return priority.unknownMembers(rest.of(result, isTyped ? Set.of("type") : Set.of(), read))
                .build();
    }
}
