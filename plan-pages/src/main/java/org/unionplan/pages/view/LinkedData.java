package org.unionplan.pages.view;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.unionplan.actor.Actor;
import org.unionplan.document.Document;
import org.unionplan.document.Revision;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.value.LanguageTag;

/** A document in the words of schema.org, for search engines. */
final class LinkedData {

    private LinkedData() {}

    static String of(Document document, PageWording wording) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("@context", quoted("https://schema.org"));
        members.put("@type", quoted("CreativeWork"));
        members.put("identifier", quoted(document.getId().toString()));
        members.put("name", quoted(PageOutput.plain(wording.title())));
        document.getSummary().ifPresent(text -> members.put("description", quoted(wording.plain(text))));
        document.getLanguage().map(LanguageTag::toString).ifPresent(tag -> members.put("inLanguage", quoted(tag)));
        document.getRevision().flatMap(Revision::getLabel).ifPresent(label -> members.put("version", quoted(label)));
        if (document instanceof StrategicPlan plan) {
            plan.getTerm()
                    .flatMap(Timeframe::getNotation)
                    .ifPresent(term -> members.put("temporalCoverage", quoted(term)));
            plan.getOrganization()
                    .or(plan::getIssuer)
                    .flatMap(id -> wording.find(id, Actor.class))
                    .map(actor ->
                            "{\"@type\":\"Organization\",\"name\":" + quoted(wording.plain(actor.getName())) + "}")
                    .ifPresent(publisher -> members.put("publisher", publisher));
        }
        StringBuilder json = new StringBuilder("{");
        members.forEach((name, value) -> json.append(json.length() > 1 ? "," : "")
                .append(quoted(name))
                .append(':')
                .append(value));
        return json.append('}').toString();
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
