package org.unionplan.jackson2;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.unionplan.rule.ValidationReport;
import tools.jackson.databind.json.JsonMapper;

/** A host's mapper as frameworks build it: with the modules that it finds by itself. */
interface HostMapper {

    String write(Object value) throws Exception;

    <T> T read(String json, Class<T> type) throws Exception;

    /** Writes to a tree and reads that. */
    <T> T throughTree(Object value, Class<T> type) throws Exception;

    <T> T convert(Object value, Class<T> type) throws Exception;

    /** Bytes or characters before the fault. */
    long offset(Exception e);

    int line(Exception e);

    ValidationReport report(Exception e);

    /** A mapper of Jackson 2. */
    final class Second implements HostMapper {

        private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

        @Override
        public String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) throws Exception {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> T throughTree(Object value, Class<T> type) throws Exception {
            JsonNode tree = mapper.valueToTree(value);
            return mapper.treeToValue(tree, type);
        }

        @Override
        public <T> T convert(Object value, Class<T> type) {
            return mapper.convertValue(value, type);
        }

        @Override
        public long offset(Exception e) {
            return ((Jackson2FormatException) e).getLocation().getCharOffset();
        }

        @Override
        public int line(Exception e) {
            return ((Jackson2FormatException) e).getLocation().getLineNr();
        }

        @Override
        public ValidationReport report(Exception e) {
            return ((Jackson2FormatException) e).getReport();
        }

        @Override
        public String toString() {
            return "Jackson 2";
        }
    }

    /** A mapper of Jackson 3. */
    final class Third implements HostMapper {

        private final JsonMapper mapper =
                JsonMapper.builder().findAndAddModules().build();

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> T throughTree(Object value, Class<T> type) {
            tools.jackson.databind.JsonNode tree = mapper.valueToTree(value);
            return mapper.treeToValue(tree, type);
        }

        @Override
        public <T> T convert(Object value, Class<T> type) {
            return mapper.convertValue(value, type);
        }

        @Override
        public long offset(Exception e) {
            return ((org.unionplan.json.jackson.ModelFormatException) e)
                    .getLocation()
                    .getCharOffset();
        }

        @Override
        public int line(Exception e) {
            return ((org.unionplan.json.jackson.ModelFormatException) e)
                    .getLocation()
                    .getLineNr();
        }

        @Override
        public ValidationReport report(Exception e) {
            return ((org.unionplan.json.jackson.ModelFormatException) e).getReport();
        }

        @Override
        public String toString() {
            return "Jackson 3";
        }
    }
}
