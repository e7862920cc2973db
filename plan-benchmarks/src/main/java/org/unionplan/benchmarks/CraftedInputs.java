package org.unionplan.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.compare.DocumentMerge;
import org.unionplan.document.Document;
import org.unionplan.exchange.agreement.AgreementCsv;
import org.unionplan.exchange.stratml.StratmlFile;
import org.unionplan.json.DocumentJson;
import org.unionplan.office.draft.PlanDraft;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ResourceSummary;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.ElementId;

/** Work on inputs that are made to be slow, each of any size. */
enum CraftedInputs {
    UNKNOWN_MEMBERS("read and check", "unknown members of one hash code") {
        @Override
        Runnable work(int size) {
            return check(plan(list(size, i -> "\"" + colliding(i) + "\":0")));
        }
    },
    DIMENSIONS("read and check", "observations with dimensions of one hash code") {
        @Override
        Runnable work(int size) {
            return check(plan(metric(
                    "observations",
                    size,
                    i -> "{\"asOf\":\"2020\",\"value\":1,\"dimensions\":{\"d\":\"" + colliding(i) + "\"}}")));
        }
    },
    SOURCES("read and check", "observations from sources of one hash code") {
        @Override
        Runnable work(int size) {
            return check(plan(metric(
                    "observations", size, i -> "{\"asOf\":\"2020\",\"value\":1,\"source\":\"" + colliding(i) + "\"}")));
        }
    },
    SAME_IDS("read and check", "cornerstones of one id") {
        @Override
        Runnable work(int size) {
            return check(plan("\"cornerstones\":[" + list(size, i -> "{\"id\":\"a\",\"name\":\"A\"}") + "]"));
        }
    },
    ACTOR_CHAIN("read and check", "actors of which each belongs to the next") {
        @Override
        Runnable work(int size) {
            return check(plan("\"actors\":["
                    + list(
                            size,
                            i -> "{\"id\":\"a" + i + "\",\"name\":\"A\",\"relations\":[{\"relation\":\"belongs-to\","
                                    + "\"actor\":\"a" + (i + 1) % size + "\"}]}")
                    + "]"));
        }
    },
    LOOSE_DATES("read and check", "a pact's suspensions among 48 loose dates") {
        @Override
        Runnable work(int size) {
            return check(
                    "{\"formatVersion\":\"1.0\",\"type\":\"pact\",\"id\":\"p\",\"consent\":\"signature\",\"parties\":["
                            + list(size, i -> "{\"actor\":\"a" + i + "\"}") + "],\"actors\":["
                            + list(size, i -> "{\"id\":\"a" + i + "\",\"name\":\"A\"}") + "],\"signatures\":["
                            + list(size, i -> "{\"party\":\"a" + i + "\",\"date\":\"2020-01-01\"}") + "],\"events\":["
                            + list(48, i -> "{\"kind\":\"suspended\",\"date\":\"2021\"}") + ","
                            + list(size, i -> "{\"kind\":\"resumed\",\"date\":\"20" + (22 + i % 70) + "-01-02\"}")
                            + "]}");
        }
    },
    DEEP("read", "arrays within arrays, refused") {
        @Override
        Runnable work(int size) {
            return inspect(plan("\"x-a\":" + "[".repeat(size) + "]".repeat(size)));
        }
    },
    DIGITS("read", "one number of many digits, refused") {
        @Override
        Runnable work(int size) {
            return inspect(plan("\"x-a\":" + "1".repeat(size)));
        }
    },
    QUOTATION_MARKS("compare", "summaries of opening quotation marks") {
        @Override
        Runnable work(int size) {
            StrategicPlan before = read(plan("\"summary\":\"" + "\u00ab".repeat(size) + "\""));
            StrategicPlan after = read(plan("\"summary\":\"" + "\u00ab".repeat(size) + "x\""));
            return () -> DocumentComparison.between(before, after);
        }
    },
    PASSAGES("merge", "passages of one hash code, in another order on each side") {
        @Override
        Runnable work(int size) {
            StrategicPlan base = read(passages(size, 0, false));
            StrategicPlan mine = read(passages(size, 0, true));
            StrategicPlan theirs = read(passages(size, size, false));
            return () -> DocumentMerge.of(base, mine, theirs);
        }
    },
    GOALS("sum up resources", "an allocation for many goals") {
        @Override
        Runnable work(int size) {
            StrategicPlan plan = read(plan("\"memberGoals\":["
                    + list(size, i -> "{\"id\":\"g" + i + "\",\"text\":\"t\"}") + "],\"allocations\":[{\"goals\":["
                    + list(size, i -> "\"g" + i + "\"") + "]}]"));
            return () -> ResourceSummary.of(plan);
        }
    },
    SAME_ITEMS("draft of Markdown", "items of one name") {
        @Override
        Runnable work(int size) {
            return draft("- a\n".repeat(size));
        }
    },
    QUOTES("draft of Markdown", "quotations within quotations") {
        @Override
        Runnable work(int size) {
            return draft("> ".repeat(size) + "a");
        }
    },
    OPEN_TAGS("draft of a page", "lists within lists, never closed") {
        @Override
        Runnable work(int size) {
            return draft("<!DOCTYPE html><body>" + "<ul><li>a".repeat(size));
        }
    },
    NESTED_XML("read StratML", "elements within elements, refused") {
        @Override
        Runnable work(int size) {
            byte[] file = ("<StrategicPlan xmlns=\"http://www.stratml.net\">" + "<a>".repeat(size))
                    .getBytes(StandardCharsets.UTF_8);
            return () -> StratmlFile.read(file, ID);
        }
    },
    SAME_GOALS("read StratML", "goals of one identifier") {
        @Override
        Runnable work(int size) {
            byte[] file = ("<StrategicPlan xmlns=\"http://www.stratml.net\"><StrategicPlanCore>"
                            + "<Goal><Name>a</Name><Identifier>a</Identifier></Goal>".repeat(size)
                            + "</StrategicPlanCore></StrategicPlan>")
                    .getBytes(StandardCharsets.UTF_8);
            return () -> StratmlFile.read(file, ID);
        }
    },
    CSV_QUOTES("import a list", "cells of quotation marks") {
        @Override
        Runnable work(int size) {
            byte[] file =
                    ("employer,union,expiry\n" + "\"\"\"\",\"\"\"\",x\n".repeat(size)).getBytes(StandardCharsets.UTF_8);
            return () -> AgreementCsv.standard().read(file, ID);
        }
    };

    private static final ElementId ID = ElementId.of("p");

    private final String work;
    private final String input;

    CraftedInputs(String work, String input) {
        this.work = work;
        this.input = input;
    }

    /** Returns the work on an input of that size, which is made before. */
    abstract Runnable work(int size);

    String work() {
        return work;
    }

    String input() {
        return input;
    }

    private static String list(int size, IntFunction<String> item) {
        return IntStream.range(0, size).mapToObj(item).collect(Collectors.joining(","));
    }

    private static String plan(String members) {
        return "{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":\"p\"," + members + "}";
    }

    private static String metric(String member, int size, IntFunction<String> item) {
        return "\"metrics\":[{\"id\":\"m\",\"name\":\"M\",\"" + member + "\":[" + list(size, item) + "]}]";
    }

    private static String passages(int size, int from, boolean reversed) {
        List<String> passages = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            passages.add("{\"text\":\"" + colliding(from + (reversed ? size - 1 - i : i)) + "\"}");
        }
        return plan("\"narratives\":[" + String.join(",", passages) + "]");
    }

    /** A word whose hash code is the same for every number. */
    private static String colliding(int number) {
        return IntStream.range(0, 20)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "BB" : "Aa")
                .collect(Collectors.joining());
    }

    private static StrategicPlan read(String json) {
        return DocumentJson.standard().read(json, StrategicPlan.class);
    }

    private static Runnable inspect(String json) {
        return () -> DocumentJson.standard().inspect(json, Document.class);
    }

    private static Runnable check(String json) {
        boolean isPact = json.contains("\"type\":\"pact\"");
        return () -> {
            Class<? extends Document> type = isPact ? Pact.class : StrategicPlan.class;
            DocumentJson.standard().inspect(json, type).checked(DocumentValidator.standard());
        };
    }

    private static Runnable draft(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return () -> PlanDraft.read(bytes, Optional.empty(), Optional.empty());
    }
}
