package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.document.Document;
import org.unionplan.testkit.Documents;
import org.unionplan.testkit.Revised;
import org.unionplan.testkit.Revisions;

/** Patches as an implementation of RFC 6902 applies them that knows nothing of plans. */
class JsonPatchProperties {

    private final DocumentJson json = DocumentJson.standard();
    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @Provide
    Arbitrary<Revised<Document>> revisions() {
        return Revisions.any();
    }

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }

    @Property(tries = 100)
    void theResultIsTheOtherDocumentByteForByte(@ForAll("revisions") Revised<Document> revised) throws Exception {
        JsonPatch patch = JsonPatch.between(revised.before(), revised.after());

        assertThat(patched(patch, revised.before()).toString())
                .isEqualTo(mapper.readTree(json.writeLine(revised.after())).toString());
    }

    @Property(tries = 100)
    void inAnyOrderItIsTheSameJson(@ForAll("revisions") Revised<Document> revised) throws Exception {
        JsonPatch patch = JsonPatch.inAnyOrder(revised.before(), revised.after());
        JsonNode result = patched(patch, revised.before());

        assertThat(result).isEqualTo(mapper.readTree(json.writeLine(revised.after())));
        assertThat(json.read(result.toString(), Document.class)).isEqualTo(revised.after());
        assertThat(patch.toString().length())
                .isLessThanOrEqualTo(JsonPatch.between(revised.before(), revised.after())
                        .toString()
                        .length());
    }

    @Property(tries = 100)
    void evenBetweenDocumentsThatHaveNothingInCommon(
            @ForAll("documents") Document before, @ForAll("documents") Document after) throws Exception {
        assertThat(patched(JsonPatch.between(before, after), before).toString())
                .isEqualTo(mapper.readTree(json.writeLine(after)).toString());
    }

    @Property(tries = 100)
    void aDocumentWrittenAlikeNeedsNoOperation(@ForAll("documents") Document document) {
        assertThat(JsonPatch.between(document, json.read(json.write(document), Document.class)))
                .hasToString("[]");
    }

    @Example
    void namesAndTextsAreWrittenAsInTheDocument() throws Exception {
        String plan = "{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":\"p\",\"title\":\"P\",\"x-a\":%s}";
        String odd =
                "{\"\\\"]\\\\\":[1.50,-0.25,{},[],true,null],\"\\t\u00e9\":\"" + "\u20ac}\\\\".repeat(9_000) + "\"}";
        Document before = json.read(plan.formatted("{\"~/\\n\":[{\"k\":1},2]}"), Document.class);
        Document after = json.read(plan.formatted("{\"~/\\n\":[{\"k\":1}," + odd + ",2]}"), Document.class);

        JsonPatch patch = JsonPatch.between(before, after);

        assertThat(patch).hasToString("[{\"op\":\"add\",\"path\":\"/x-a/~0~1\\n/1\",\"value\":" + odd + "}]");
        assertThat(mapper.readTree(patch.toJson())).isEqualTo(mapper.readTree(patch.toString()));
        assertThat(patched(patch, before).toString())
                .isEqualTo(mapper.readTree(json.writeLine(after)).toString());
    }

    private JsonNode patched(JsonPatch patch, Document before) throws Exception {
        return com.flipkart.zjsonpatch.JsonPatch.apply(
                mapper.readTree(patch.toString()), mapper.readTree(json.writeLine(before)));
    }
}
