package org.unionplan.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActivityTest {

    private final StringBuilder terminal = new StringBuilder();
    private final Activity activity = new Activity(terminal::append, seconds -> seconds + " s");

    @Test
    void isDrawnOverAndWipedAway() {
        assertThat(activity.show(9)).isTrue();
        assertThat(activity.show(10)).isTrue();
        activity.end();

        assertThat(terminal).hasToString("\r9 s\r10 s\r    \r");
    }

    @Test
    void isNotDrawnAfterItsEnd() {
        activity.end();

        assertThat(activity.show(2)).isFalse();
        assertThat(terminal).isEmpty();
    }

    @Test
    void aShortRunShowsNothing() {
        activity.start();
        activity.end();
        activity.end();

        assertThat(terminal).isEmpty();
    }
}
