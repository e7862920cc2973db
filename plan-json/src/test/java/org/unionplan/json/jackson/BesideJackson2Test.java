package org.unionplan.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.unionplan.json.DocumentJson;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.Members;

/** In a host that has Jackson 2 as well, neither is in the way of the other. */
class BesideJackson2Test {

    private final StrategicPlan plan = StrategicPlan.builder()
            .id("plan")
            .title("Plan")
            .unknownMembers(Members.NONE.with("x-a", Datum.of(Decimal.parse("1.50"))))
            .build();

    @Test
    void itsMapperFindsNoModuleOfOurs() {
        assertThat(ObjectMapper.findModules())
                .noneMatch(module -> module.getClass().getName().contains("unionplan"));
    }

    @Test
    void itReadsAsATreeWhatWeWriteAndTheOtherWayRound() throws Exception {
        ObjectMapper older = JsonMapper.builder()
                .findAndAddModules()
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(com.fasterxml.jackson.databind.cfg.JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        tools.jackson.databind.json.JsonMapper newer = tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();

        JsonNode tree = older.readTree(newer.writeValueAsString(plan));

        assertThat(tree.get("x-a").decimalValue()).isEqualTo(new BigDecimal("1.50"));
        assertThat(DocumentJson.standard().read(older.writeValueAsString(tree), StrategicPlan.class))
                .isEqualTo(plan);
    }
}
