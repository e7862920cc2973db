package org.unionplan.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.compare.DocumentMerge;
import org.unionplan.document.Document;
import org.unionplan.exchange.agreement.AgreementCsv;
import org.unionplan.exchange.stratml.StratmlFile;
import org.unionplan.exchange.stratml.StratmlFile.StratmlForm;
import org.unionplan.json.DocumentJson;
import org.unionplan.message.UnionplanException;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.office.WorkbookTable;
import org.unionplan.office.draft.PactDraft;
import org.unionplan.office.draft.PlanDraft;
import org.unionplan.pact.Pact;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.pages.DocumentPage;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Scorecard;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Pointer;
import org.unionplan.value.Quantity;

/** The readers of files, each with the laws it keeps whatever it is given. */
public enum FuzzTarget {
    /** Reading, checking, writing and reading again. */
    JSON {
        @Override
        void on(byte[] data) {
            document(data).ifPresent(document -> {
                String written = DocumentJson.standard().write(document);
                Document again = DocumentJson.standard().read(written, Document.class);
                expect(again.equals(document), "read again it is another document");
                expect(DocumentJson.standard().write(again).equals(written), "written again it has other bytes");
            });
        }
    },
    /** Parsing values, and what they print. */
    VALUES {
        @Override
        void on(byte[] data) {
            String text = new String(data, StandardCharsets.UTF_8);
            parse(text, Decimal::parse);
            parse(text, ElementId::of);
            parse(text, LanguageTag::parse);
            parse(text, Pointer::parse);
            parse(text, Timeframe::parse);
            parse(text, Recurrence::parse);
            try {
                Quantity.parse(text);
            } catch (UnionplanException e) {
                // A quantity may print the words it was written in.
            }
            ElementId.slug(text);
        }
    },
    /** Comparing two documents and merging three, which zero bytes part. */
    CHANGES {
        @Override
        void on(byte[] data) {
            List<StrategicPlan> plans = new ArrayList<>();
            for (byte[] part : parts(data)) {
                document(part)
                        .filter(StrategicPlan.class::isInstance)
                        .ifPresent(plan -> plans.add((StrategicPlan) plan));
            }
            if (plans.size() < 2) {
                return;
            }
            DocumentComparison<StrategicPlan> comparison =
                    DocumentComparison.betweenRevisions(plans.get(0), plans.get(1));
            if (isSound(plans.get(0)) && isSound(plans.get(1))) {
                expect(comparison.apply(plans.get(0)).equals(plans.get(1)), "the changes do not lead to the second");
            }
            if (plans.size() > 2) {
                DocumentMerge<StrategicPlan> merge = DocumentMerge.of(plans.get(0), plans.get(1), plans.get(2));
                DocumentMerge<StrategicPlan> mirrored = DocumentMerge.of(plans.get(0), plans.get(2), plans.get(1));
                expect(merge.isClean() == mirrored.isClean(), "merged the other way, it is not as clean");
            }
        }
    },
    /** Scorecards of plans and timelines of pacts. */
    CALCULATIONS {
        @Override
        void on(byte[] data) {
            document(data).ifPresent(document -> {
                if (document instanceof StrategicPlan plan) {
                    Scorecard.of(plan, MetricEvaluator.asOf(DAY)).rollUp();
                } else if (document instanceof Pact pact) {
                    PactTimeline timeline = PactTimeline.of(pact);
                    for (LocalDate day : List.of(LocalDate.MIN, DAY, LocalDate.of(9999, 12, 31), LocalDate.MAX)) {
                        timeline.on(day).getReasons();
                        timeline.partiesOn(day);
                        pact.getPledges()
                                .forEach(pledge -> pact.getParties()
                                        .forEach(party -> timeline.boundOn(party.getActor(), pledge.getId(), day)
                                                .getReasons()));
                    }
                    timeline.getChanges();
                }
            });
        }
    },
    /** Pages of documents. */
    PAGES {
        @Override
        void on(byte[] data) {
            document(data).ifPresent(document -> {
                ByteArrayOutputStream page = new ByteArrayOutputStream();
                write(DocumentPage.of(document, DAY), page);
                expect(page.toString(StandardCharsets.UTF_8).endsWith("</html>\n"), "the page does not end");
            });
        }
    },
    /** Lists of agreements in CSV. */
    LISTS {
        @Override
        void on(byte[] data) {
            AgreementCsv.standard().read(data, ID).getReport();
        }
    },
    /** Workbooks. */
    WORKBOOKS {
        @Override
        void on(byte[] data) {
            WorkbookTable.read(data, Optional.empty());
        }
    },
    /** Drafts of plans and pacts from web pages, Word documents and Markdown. */
    DRAFTS {
        @Override
        void on(byte[] data) {
            StrategicPlan plan =
                    PlanDraft.read(data, Optional.empty(), Optional.empty()).getPlan();
            Pact pact = PactDraft.read(data, Optional.empty(), Optional.empty()).getPact();
            expect(
                    DocumentJson.standard()
                            .read(DocumentJson.standard().write(plan), Document.class)
                            .equals(plan),
                    "the draft is another plan when it is read");
            expect(
                    DocumentJson.standard()
                            .read(DocumentJson.standard().write(pact), Document.class)
                            .equals(pact),
                    "the draft is another pact when it is read");
        }
    },
    /** Plans in StratML, both ways. */
    STRATML {
        @Override
        void on(byte[] data) {
            StratmlFile.read(data, ID).getPlan().ifPresent(plan -> {
                String written = StratmlFile.write(plan, StratmlForm.PART_2).getText();
                Optional<StrategicPlan> again = StratmlFile.read(written.getBytes(StandardCharsets.UTF_8), ID)
                        .getPlan();
                expect(again.isPresent(), "what was written is refused");
                expect(
                        StratmlFile.write(again.get(), StratmlForm.PART_2)
                                .getText()
                                .equals(written),
                        "written again it has other bytes");
            });
        }
    };

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final ElementId ID = ElementId.of("p");

    /** Works on the bytes; may throw only documented exceptions. */
    abstract void on(byte[] data);

    /**
     * Works on the bytes.
     *
     * @throws RuntimeException if it fails otherwise than it is documented to, which is a fault of the library
     */
    public void run(byte[] data) {
        try {
            on(data);
        } catch (UnionplanException e) {
            // Refused with a sentence.
        }
    }

    private static Optional<? extends Document> document(byte[] data) {
        return DocumentJson.standard()
                .inspect(data, Document.class)
                .checked(DocumentValidator.standard())
                .getDocument();
    }

    /** Returns true for a document without errors; the changes of others may not apply. */
    private static boolean isSound(Document document) {
        return !DocumentValidator.standard().validate(document).hasErrors();
    }

    private static <T> void parse(String text, Function<String, T> parser) {
        T value;
        try {
            value = parser.apply(text);
        } catch (UnionplanException e) {
            return;
        }
        expect(parser.apply(value.toString()).equals(value), "what " + value.getClass() + " prints is another value");
    }

    private static void write(DocumentPage page, OutputStream out) {
        try {
            page.write(out);
        } catch (IOException e) {
            throw new AssertionError("nothing can go wrong in memory", e);
        }
    }

    private static List<byte[]> parts(byte[] data) {
        List<byte[]> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= data.length; i++) {
            if (i == data.length || data[i] == 0) {
                parts.add(Arrays.copyOfRange(data, start, i));
                start = i + 1;
            }
        }
        return parts;
    }

    private static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
