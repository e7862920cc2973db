package org.unionplan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;

class TimeWordsTest {

    private final TimeWords words = new TimeWords("time.range", TimeWords::verbatim);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026 | 2026 | 2026",
                "2026-06 | June 2026 | juin 2026",
                "2026-08-01 | 2026-08-01 | 2026-08-01",
                "2026-40 | first half of 2026 | premier semestre de 2026",
                "2026-22 | summer 2026 | été 2026",
                "2026-99 | 2026-99 | 2026-99",
                "2026-06-XX | 2026-06-XX | 2026-06-XX",
                "../2026-40 | until the first half of 2026 | fin\u00a0: premier semestre de 2026",
                "../2026-22 | until summer 2026 | fin\u00a0: été 2026",
                "../2026-06 | until June 2026 | jusqu’à juin 2026",
                "../2026-06-15 | until 2026-06-15 | jusqu’au 2026-06-15",
                "/2026-36 | until the fourth quarter of 2026, start unknown | fin\u00a0: quatrième trimestre de 2026, début inconnu",
                "2026-41/.. | from the second half of 2026 | début\u00a0: second semestre de 2026",
                "2026-06-15/ | from 2026-06-15, end unknown | à partir du 2026-06-15, fin inconnue",
                "2026-40~ | about the first half of 2026 | premier semestre de 2026 environ",
                "2026-06-15~ | about 2026-06-15 | vers le 2026-06-15",
                "2026-21? | perhaps spring 2026 | peut-être printemps 2026",
                "2026-39% | perhaps about the last third of 2026 | peut-être dernier quadrimestre de 2026 environ",
                "2026-40/2026-41 | first half of 2026 to second half of 2026 | premier semestre de 2026 à second semestre de 2026",
                "2026-40/P1Y | 1 year from the first half of 2026 | 1 an, début\u00a0: premier semestre de 2026",
                "2026-06~/P3M | 3 months from about June 2026 | 3 mois, début\u00a0: vers juin 2026"
            })
    void haveTheArticleThatALanguageNeeds(String notation, String english, String french) {
        Message message = words.of(notation, Optional.empty());

        assertThat(message.in(Messages.english())).isEqualTo(english);
        assertThat(message.in(Messages.french())).isEqualTo(french);
    }

    @Test
    void nameTheLastDayOfALengthFromAKnownDay() {
        assertThat(words.of("2024-09-01/P26M", Optional.of(LocalDate.of(2026, 10, 31))))
                .hasToString("2024-09-01 to 2026-10-31");
    }

    @Test
    void nameEveryUnitOfALength() {
        assertThat(TimeWords.length(Period.of(1, 6, 1))).hasToString("1 year, 6 months and 1 day");
        assertThat(TimeWords.length(Period.ZERO)).hasToString("no time");
    }
}
