package org.unionplan.json.schema;

import com.github.erosb.jsonsKema.JsonParser;
import com.github.erosb.jsonsKema.SchemaLoader;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Three validators by different authors, with the same schema. Compiled once: that takes longer than many documents. */
final class SchemaValidators {

    private final Schema networknt;
    private final Validator harrel;
    private final URI registered;
    private final com.github.erosb.jsonsKema.Validator skema;

    SchemaValidators(String schema) {
        networknt = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonMapper.shared().readTree(schema));
        harrel = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory())
                .createValidator();
        registered = harrel.registerSchema(schema);
        skema = com.github.erosb.jsonsKema.Validator.forSchema(new SchemaLoader(new JsonParser(schema).parse()).load());
    }

    /** Each validator's answer: true if the document is valid. */
    Map<String, Boolean> validate(JsonNode document) {
        String text = document.toString();
        Map<String, Boolean> answers = new LinkedHashMap<>();
        answers.put("networknt", networknt.validate(document).isEmpty());
        answers.put("harrel", harrel.validate(registered, text).isValid());
        answers.put("json-sKema", skema.validate(new JsonParser(text).parse()) == null);
        return answers;
    }
}
