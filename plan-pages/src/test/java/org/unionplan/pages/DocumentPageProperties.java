package org.unionplan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.unionplan.actor.Place;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Type;
import org.unionplan.testkit.Generators;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Money;
import org.unionplan.value.Text;

/** Pages of generated documents, whatever is in them. */
class DocumentPageProperties {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @Provide
    static Arbitrary<Document> documents() {
        return Arbitraries.oneOf(
                Generators.of(StrategicPlan.shape()),
                Generators.of(Pact.shape()),
                Generators.of(AgreementRegister.shape()),
                Generators.of(ProgressReport.shape()));
    }

    @Property(tries = 120)
    void everyPageIsWellFormedAndHasEveryText(@ForAll("documents") Document document, @ForAll boolean french) {
        String language = french ? "fr" : "en";
        String html = DocumentPage.of(document, DAY).in(language).write();

        org.jsoup.nodes.Document page = parsed(html);
        String shown = essence(page.body().wholeText());
        for (String text : texts(document, language)) {
            assertThat(shown).contains(essence(text));
        }
    }

    @Property(tries = 60)
    void nothingOnAPageLeadsOutOrRuns(@ForAll("documents") Document document) {
        org.jsoup.nodes.Document page = parsed(DocumentPage.of(document, DAY).write());

        Set<String> kinds = Set.of("application/json", "application/ld+json");
        assertThat(page.select("script")).allMatch(script -> kinds.contains(script.attr("type")));
        assertThat(page.select("link, iframe, object, embed, form, img, base, [src], [style], [srcset]"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        }
        for (Element link : page.select("a[href^=#]")) {
            String target = link.attr("href").substring(1);
            assertThat(target.equals("-main") || page.getElementById(target) != null)
                    .describedAs("#" + target)
                    .isTrue();
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    static org.jsoup.nodes.Document parsed(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        org.jsoup.nodes.Document page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).describedAs("errors of HTML").isEmpty();
        return page;
    }

    private static List<String> texts(Document document, String language) {
        LanguageTag[] wanted = document.getLanguage()
                .map(own -> new LanguageTag[] {LanguageTag.of(language), own})
                .orElseGet(() -> new LanguageTag[] {LanguageTag.of(language)});
        List<String> texts = new ArrayList<>();
        for (DocumentIndex.Node node :
                DocumentIndex.of(document, DocumentType.shapeOf(document)).getNodes()) {
            for (org.unionplan.shape.Property property : node.getShape().getProperties(Type.Kind.TEXT)) {
                property.getAll(node.getValue()).forEach(text -> texts.add(((Text) text).in(wanted)));
            }
            // Dates, figures, amounts and places are in words.
            boolean inWords = node.getShape().getShorthand().isPresent()
                    || node.getValue() instanceof Money
                    || node.getValue() instanceof Place;
            if (!inWords) {
                for (org.unionplan.shape.Property property : node.getShape().getProperties(Type.Kind.STRING)) {
                    property.getAll(node.getValue()).forEach(text -> texts.add((String) text));
                }
            }
        }
        return texts;
    }

    /** Text without white space, capitals, and what HTML cannot hold or a page replaces. */
    private static String essence(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && !Character.isISOControl(c)
                        && c != 0xfffd
                        && (c < 0x2400 || c > 0x2421)
                        && Character.getType(c) != Character.UNASSIGNED
                        && Character.getType(c) != Character.SURROGATE)
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
