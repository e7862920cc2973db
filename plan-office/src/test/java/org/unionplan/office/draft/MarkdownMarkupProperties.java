package org.unionplan.office.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.unionplan.exchange.markdown.MarkdownExport;
import org.unionplan.message.Messages;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.StrategicPlan;

/** Texts that look like markup: Markdown shows them as they are, and they come in again as they were. */
class MarkdownMarkupProperties {

    /** All that an export may consist of. */
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "body", "h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "strong", "ul", "li", "table",
            "thead", "tbody", "tr", "th", "td");

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> marks = Arbitraries.of(
                "- ",
                "* ",
                "+ ",
                "1. ",
                "1) ",
                "2.1 ",
                "a. ",
                "# ",
                "###### ",
                "> ",
                "```",
                "~~~",
                "---",
                "===",
                "***",
                "|",
                " | ",
                "||",
                "<b>",
                "</b>",
                "<!--",
                "-->",
                "<script>",
                "<br>",
                "[a](http://b.org)",
                "[a]: http://b.org",
                "![",
                "](",
                "@org/team",
                "#12",
                "GH-12",
                "http://x.org",
                "www.x.org",
                "a@b.org",
                "<http://x.org>",
                "&amp;",
                "&#42;",
                "\\",
                "\\|",
                "`",
                "**",
                "__",
                "~~",
                "$$",
                ":smile:",
                "    ",
                "\n",
                "\n\n",
                "\n===",
                "\n- ",
                "\t",
                "\u2022 ",
                "[ ] ",
                "[x] ",
                ": ",
                "\u202e",
                "[^1]",
                "[^1]: ",
                "<?",
                "]]>",
                "{{ x }}",
                "{% x %}",
                "<%= x %>");
        Arbitrary<String> plain = Arbitraries.of("Visit", "the", "berths", "by June", "Pr\u00eats", "Lead", "0", "IV");
        return Arbitraries.frequencyOf(Tuple.of(2, marks), Tuple.of(1, plain))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .filter(words -> words.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private static StrategicPlan plan(String a, String b, String c) {
        return StrategicPlan.builder()
                .id("p")
                .title(a)
                .mission(c)
                .addCoreValue(value -> value.id("v").name(b).statement(c))
                .addMetric(Metric.builder().id("m").name(a).unit(b).build())
                .addCornerstone(cornerstone -> cornerstone
                        .id("c")
                        .name(a)
                        .statement(b)
                        .addMetric(MetricLink.builder().metric("m").build())
                        .addPillar(pillar -> pillar.id("d")
                                .name(b)
                                .statement(c)
                                .addPriority(priority -> priority.id("e")
                                        .name(c)
                                        .addAction(
                                                action -> action.id("f").name(a).statement(b))
                                        .addAction(action -> action.id("g")
                                                .name(b)
                                                .addAction(inner ->
                                                        inner.id("h").name(c).statement(a))))))
                .build();
    }

    private static Document rendered(String markdown) {
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build();
        return Jsoup.parse(renderer.render(parser.parse(markdown)));
    }

    private static String shown(String words) {
        return words.replace("\u2060", "")
                .replaceAll("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\s]+", " ")
                .strip();
    }

    @Property(tries = 300)
    void noTextIsMarkup(@ForAll("words") String a, @ForAll("words") String b, @ForAll("words") String c) {
        String markdown =
                MarkdownExport.of(plan(a, b, c), Messages.english(), List.of()).getText();
        Document page = rendered(markdown);

        assertThat(page.getAllElements().stream().skip(1).map(Element::normalName))
                .as(markdown)
                .isSubsetOf(ELEMENTS);
        assertThat(page.getAllElements().stream()
                        .mapToInt(element -> element.attributes().size()))
                .as(markdown)
                .containsOnly(0);
        assertThat(page.select("h1, h2, h3, h4, h5, h6").eachText())
                .as(markdown)
                .map(MarkdownMarkupProperties::shown)
                .containsExactly(
                        shown(a),
                        "Mission",
                        "Values",
                        "Cornerstone: " + shown(a),
                        "Pillar: " + shown(b),
                        "Priority: " + shown(c));
        assertThat(page.select("td").eachText().subList(0, 2))
                .as(markdown)
                .map(MarkdownMarkupProperties::shown)
                .containsExactly(shown(a), shown(b));
        assertThat(page.select("li strong").eachText())
                .as(markdown)
                .map(MarkdownMarkupProperties::shown)
                .containsExactly(shown(b), shown(a), shown(b), shown(c));
        assertThat(page.select("p").eachText())
                .as(markdown)
                .map(MarkdownMarkupProperties::shown)
                .contains(shown(b), shown(c), shown(a));
    }

    /** The name, and all that a finding about the import quotes. */
    private static boolean isKept(String name, MarkdownExport export, PlanDraft draft) {
        String words = DraftWords.folded(name);
        boolean isThere = PlanIndex.of(draft.getPlan())
                .elements()
                .anyMatch(element -> DraftWords.folded(element.getName().in()).equals(words));
        return isThere
                || export.getReport().getFindings("markdown.numbered").size() == 1
                || draft.getReport().getFindings().stream()
                        .map(finding -> finding.getParameters().get("found"))
                        .anyMatch(found ->
                                found != null && DraftWords.folded(found).startsWith(words));
    }

    @Property(tries = 300)
    void namesComeBackOrAreReported(@ForAll("words") String a, @ForAll("words") String b, @ForAll("words") String c) {
        MarkdownExport export = MarkdownExport.of(plan(a, b, c), Messages.english(), List.of());
        PlanDraft draft =
                PlanDraft.read(export.getText().getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());

        assertThat(Stream.of(a, b, c))
                .as(export.getText())
                .allSatisfy(
                        name -> assertThat(isKept(name, export, draft)).as(name).isTrue());
        assertThat(PlanIndex.of(draft.getPlan()).elements().map(PlanElement::getLevel))
                .as(export.getText())
                .containsExactly(
                        PlanElement.Level.CORNERSTONE,
                        PlanElement.Level.PILLAR,
                        PlanElement.Level.PRIORITY,
                        PlanElement.Level.ACTION,
                        PlanElement.Level.ACTION,
                        PlanElement.Level.ACTION);
    }
}
