package org.unionplan.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionplan.message.Messages;

class ProgressBarTest {

    private final StringBuilder terminal = new StringBuilder();
    private long clock;

    private ProgressBar bar(int width, long total) {
        return new ProgressBar(terminal::append, Messages.english()::format, width, total, () -> clock);
    }

    private String after(long nanos, ProgressBar bar, long bytes, long documents) {
        clock += nanos;
        terminal.setLength(0);
        bar.show(bytes, documents);
        return terminal.toString();
    }

    @Test
    void showsHowMuchOfTheFileHasBeenDone() {
        // 80 columns less 12 and the 18 of "7 documents, 25 MB" leave room for all 40 cells, a quarter of them full.
        assertThat(after(100_000_000, bar(80, 100_000_000), 25_000_000, 7))
                .isEqualTo("\r[##########..............................] 25 % 7 documents, 25 MB");
    }

    @Test
    void showsOnlyWhatIsDoneWhereNobodyKnowsHowMuchThereIs() {
        assertThat(after(100_000_000, bar(80, 0), 25_000_000, 7)).isEqualTo("\r7 documents, 25 MB");
    }

    @Test
    void isDrawnTenTimesASecondAtMost() {
        ProgressBar bar = bar(80, 0);

        assertThat(after(99_999_999, bar, 0, 1)).isEmpty();
        assertThat(after(1, bar, 0, 2)).isEqualTo("\r2 documents, 0 MB");
        assertThat(after(99_999_999, bar, 0, 3)).isEmpty();
    }

    @Test
    void staysOnOneLine() {
        assertThat(after(100_000_000, bar(30, 1_000_000), 1_000_000, 123_456).length() - 1)
                .isLessThan(30);
        assertThat(after(100_000_000, bar(5, 1_000_000), 1_000_000, 123_456)).isEqualTo("\r[] 1");
    }

    @Test
    void isWipedAway() {
        ProgressBar bar = bar(80, 0);
        after(100_000_000, bar, 0, 1);
        terminal.setLength(0);
        bar.clear();
        bar.clear();

        assertThat(terminal).hasToString("\r" + " ".repeat("1 document, 0 MB".length()) + "\r");
    }
}
