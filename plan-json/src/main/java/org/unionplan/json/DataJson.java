package org.unionplan.json;

import java.util.List;
import java.util.Map;
import org.unionplan.json.codec.Allowance;
import org.unionplan.json.codec.DataReader;
import org.unionplan.json.codec.Encoding;
import org.unionplan.json.codec.Locator;
import org.unionplan.json.codec.Problems;
import org.unionplan.json.codec.SyntaxProblem;
import org.unionplan.message.Message;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Datum;
import org.unionplan.value.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON that is no document as data, within the {@linkplain JsonLimits#STANDARD standard limits}. */
public final class DataJson {

    private DataJson() {}

    /**
     * Reads a value.
     *
     * @param name the name of the file, for the exception
     * @throws JsonFormatException if it is not JSON, or has a member twice
     */
    public static Datum read(byte[] json, String name) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(JsonLimits.STANDARD.constraints())
                .build();
        Problems problems = new Problems();
        Datum datum = new Datum.Null();
        if (Encoding.isUtf8(json, problems)) {
            Allowance allowance = JsonLimits.STANDARD.allowance();
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
                datum = new DataReader(parser, allowance).read();
            } catch (DataReader.RepeatedMemberException e) {
                throw new JsonFormatException(name, repeated(e.getMember()));
            } catch (JacksonException e) {
                SyntaxProblem.report(e, json, problems);
            }
        }
        ValidationReport report = problems.report(new Locator(json, factory));
        if (!report.isEmpty()) {
            throw new JsonFormatException(name, report);
        }
        return datum;
    }

    private static ValidationReport repeated(String member) {
        Message message = Message.of("json.repeated").with("member", member);
        return ValidationReport.of(List.of(Finding.of(Severity.ERROR, Pointer.ROOT, message)), Map.of());
    }
}
