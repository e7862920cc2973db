package org.unionplan.portfolio;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The names of sources as paths with slashes. Nothing is read. */
final class SourcePath {

    private SourcePath() {}

    /** Returns true if that name of a document is a path to a file: no address with a scheme, and it ends as files of JSON do. */
    static boolean isPath(String name) {
        return name.indexOf(':') < 0 && name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** The path from the folder of that source. */
    static String resolve(String source, String path) {
        String from = source.replace('\\', '/');
        return path.startsWith("/") ? normal(path) : normal(from.substring(0, from.lastIndexOf('/') + 1) + path);
    }

    /** The path without redundant steps. */
    static String normal(String source) {
        Deque<String> steps = new ArrayDeque<>();
        String path = source.replace('\\', '/');
        for (String step : path.split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return (path.startsWith("/") ? "/" : "") + String.join("/", steps);
    }
}
