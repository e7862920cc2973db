package org.unionplan.pact.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.time.Timeframe;

class PactWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-40, in the first half of 2026, (premier semestre de 2026)",
        "2026-23, in autumn 2026, (automne 2026)",
        "2026-06, in 2026-06, en 2026-06",
        "2026-06-15, on 2026-06-15, le 2026-06-15"
    })
    void nameTheTimeOfAnEvent(String date, String english, String french) {
        Message when = PactWords.when(Timeframe.parse(date));

        assertThat(when.in(Messages.english())).isEqualTo(english);
        assertThat(when.in(Messages.french())).isEqualTo(french);
    }
}
