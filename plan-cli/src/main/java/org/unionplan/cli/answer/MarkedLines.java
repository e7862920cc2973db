package org.unionplan.cli.answer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text of two versions: lines that both have once, and where they differ the lines of both between conflict markers as git
 * writes them. Bytes are kept as they are, whatever their encoding. Needs n log n steps for n lines, since only lines that
 * each version has exactly once are matched, apart from equal lines next to them.
 */
public final class MarkedLines {

    private static final String MINE = "<<<<<<< mine";
    private static final String BETWEEN = "=======";
    private static final String THEIRS = ">>>>>>> theirs";

    private final List<String> mine;
    private final List<String> theirs;
    private final StringBuilder text = new StringBuilder();

    private MarkedLines(byte[] mine, byte[] theirs) {
        this.mine = lines(mine);
        this.theirs = lines(theirs);
    }

    /**
     * Returns the text.
     *
     * @param notes what has to be decided though no line shows it; each is put between markers at the beginning
     */
    public static byte[] of(byte[] mine, byte[] theirs, List<String> notes) {
        MarkedLines lines = new MarkedLines(mine, theirs);
        notes.forEach(lines::note);
        int[] partners = increasing(lines.partners());
        int one = 0;
        int other = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                lines.segment(one, i, other, partners[i]);
                lines.text.append(lines.mine.get(i));
                one = i + 1;
                other = partners[i] + 1;
            }
        }
        lines.segment(one, lines.mine.size(), other, lines.theirs.size());
        return lines.text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Lines with their ends, one character for each byte. */
    private static List<String> lines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) + 1;
            end = end == 0 ? text.length() : end;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    /** For each line of mine, the line of theirs that is the same, if each occurs once; otherwise -1. */
    private int[] partners() {
        Map<String, Integer> ofMine = single(mine);
        Map<String, Integer> ofTheirs = single(theirs);
        int[] partners = new int[mine.size()];
        Arrays.fill(partners, -1);
        ofMine.forEach((line, place) -> {
            int other = ofTheirs.getOrDefault(line, -1);
            if (place >= 0) {
                partners[place] = other;
            }
        });
        return partners;
    }

    /** The place of each line, -1 if it occurs more than once. */
    private static Map<String, Integer> single(List<String> lines) {
        Map<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            places.merge(lines.get(i), i, (first, second) -> -1);
        }
        return places;
    }

    /** Keeps a longest run of partners that are in order on both sides, and sets the others to -1. */
    private static int[] increasing(int[] partners) {
        int[] ends = new int[partners.length];
        int[] previous = new int[partners.length];
        int length = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                continue;
            }
            int from = 0;
            for (int to = length; from < to; ) {
                int middle = (from + to) >>> 1;
                if (partners[ends[middle]] < partners[i]) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            previous[i] = from == 0 ? -1 : ends[from - 1];
            ends[from] = i;
            length = Math.max(length, from + 1);
        }
        int[] kept = new int[partners.length];
        Arrays.fill(kept, -1);
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            kept[i] = partners[i];
        }
        return kept;
    }

    /** Lines of both sides between two matched ones. */
    private void segment(int mineFrom, int mineTo, int theirsFrom, int theirsTo) {
        int one = mineFrom;
        int other = theirsFrom;
        while (one < mineTo && other < theirsTo && mine.get(one).equals(theirs.get(other))) {
            text.append(mine.get(one));
            one++;
            other++;
        }
        int oneEnd = mineTo;
        int otherEnd = theirsTo;
        while (oneEnd > one && otherEnd > other && mine.get(oneEnd - 1).equals(theirs.get(otherEnd - 1))) {
            oneEnd--;
            otherEnd--;
        }
        if (one < oneEnd || other < otherEnd) {
            block(mine.subList(one, oneEnd), theirs.subList(other, otherEnd));
        }
        mine.subList(oneEnd, mineTo).forEach(text::append);
    }

    private void block(List<String> ofMine, List<String> ofTheirs) {
        marker(MINE);
        ofMine.forEach(text::append);
        marker(BETWEEN);
        ofTheirs.forEach(text::append);
        marker(THEIRS);
    }

    private void note(String sentence) {
        byte[] utf8 = sentence.getBytes(StandardCharsets.UTF_8);
        marker(MINE + ": " + new String(utf8, StandardCharsets.ISO_8859_1));
        marker(BETWEEN);
        marker(THEIRS);
    }

    /** A marker is a line of its own, also where the last line of a version has no end. */
    private void marker(String marker) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        text.append(marker).append('\n');
    }
}
