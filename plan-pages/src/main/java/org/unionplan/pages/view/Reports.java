package org.unionplan.pages.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.document.Document;
import org.unionplan.pact.Pact;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.StrategicPlan;

/** The reports by their keywords. */
public final class Reports {

    private Reports() {}

    /** Returns true if that report is about documents of that type and this one has something to show in it. */
    public static boolean fits(String report, Document document) {
        if (document instanceof StrategicPlan plan) {
            return switch (report) {
                case "document" -> true;
                case "scorecard" ->
                    !plan.getMetrics().isEmpty()
                            || has(plan, element -> !element.getStatusUpdates().isEmpty());
                case "metrics" -> !plan.getMetrics().isEmpty();
                case "map" -> plan.getCornerstones().size() > 1;
                case "due" -> !plan.getDuties().isEmpty() || hasDeadline(plan);
                case "money" -> !plan.getAllocations().isEmpty();
                default -> false;
            };
        }
        if (document instanceof Pact) {
            return switch (report) {
                case "document", "bound", "life" -> true;
                case "due" -> !document.getDuties().isEmpty();
                default -> false;
            };
        }
        return switch (report) {
            case "document" -> true;
            case "expiry" -> document instanceof AgreementRegister;
            case "due" -> !document.getDuties().isEmpty();
            case "clusters" ->
                document instanceof AgreementRegister register
                        && !register.getClusters().isEmpty();
            default -> false;
        };
    }

    private static boolean hasDeadline(StrategicPlan plan) {
        return plan.getMetrics().stream()
                        .flatMap(metric -> metric.getTargets().stream())
                        .anyMatch(target -> target.getDue().isPresent())
                || has(plan, element -> element.getTimeframe().isPresent());
    }

    private static boolean has(StrategicPlan plan, Predicate<PlanElement> wanted) {
        return PlanIndex.of(plan).elements().anyMatch(wanted);
    }

    /** The section of that report; empty if it is about documents of another type. */
    static Optional<Section> section(String report, PageContext context) {
        return body(report, context)
                .map(body -> new Section("-" + report, context.wording().say("page.report." + report), body));
    }

    private static Optional<Consumer<PageOutput>> body(String report, PageContext context) {
        Document document = context.document();
        if (document instanceof StrategicPlan plan) {
            return ofPlan(report, plan, context);
        }
        if (document instanceof Pact pact) {
            return ofPact(report, pact, context);
        }
        if (document instanceof AgreementRegister register) {
            return ofRegister(report, register, context);
        }
        return switch (report) {
            case "document" -> all(context);
            case "due" -> due(context);
            default -> Optional.empty();
        };
    }

    private static Optional<Consumer<PageOutput>> ofPlan(String report, StrategicPlan plan, PageContext context) {
        return switch (report) {
            case "document" -> {
                PlanDocument tree = new PlanDocument(plan, context);
                yield Optional.of(out -> JteplanGenerated.render(out, out, tree));
            }
            case "scorecard" -> {
                ScorecardView view = new ScorecardView(context.scorecard(), context);
                yield Optional.of(out -> JtescorecardGenerated.render(out, out, view));
            }
            case "metrics" -> {
                List<MetricView> views = MetricView.of(context);
                yield Optional.of(out -> JtemetricsGenerated.render(out, out, views));
            }
            case "map" -> {
                MapView view = new MapView(plan, context);
                yield Optional.of(out -> JtemapGenerated.render(out, out, view));
            }
            case "due" -> due(context);
            case "money" -> {
                MoneyView view = new MoneyView(plan, context);
                yield Optional.of(out -> JtemoneyGenerated.render(out, out, view));
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Consumer<PageOutput>> ofPact(String report, Pact pact, PageContext context) {
        return switch (report) {
            case "document" -> all(context);
            case "bound" -> {
                BoundView view = new BoundView(context);
                yield Optional.of(out -> JteboundGenerated.render(out, out, view));
            }
            case "life" -> {
                LifeView view = new LifeView(context);
                yield Optional.of(out -> JtelifeGenerated.render(out, out, view));
            }
            case "alignment" -> {
                AlignmentView view = new AlignmentView(pact, context.plans(), context);
                yield Optional.of(out -> JtealignmentGenerated.render(out, out, view));
            }
            case "due" -> due(context);
            default -> Optional.empty();
        };
    }

    private static Optional<Consumer<PageOutput>> ofRegister(
            String report, AgreementRegister register, PageContext context) {
        return switch (report) {
            case "document" -> all(context);
            case "expiry" -> {
                ExpiryView view = new ExpiryView(register, context);
                yield Optional.of(out -> JteexpiryGenerated.render(out, out, view));
            }
            case "clusters" -> {
                ClustersView view = new ClustersView(register, context);
                yield Optional.of(out -> JteclustersGenerated.render(out, out, view));
            }
            case "due" -> due(context);
            default -> Optional.empty();
        };
    }

    private static Optional<Consumer<PageOutput>> due(PageContext context) {
        DueView view = new DueView(context);
        return Optional.of(out -> JtedueGenerated.render(out, out, view));
    }

    private static Optional<Consumer<PageOutput>> all(PageContext context) {
        return Optional.of(out -> JtedocumentGenerated.render(out, out, PlanDocument.allOf(context)));
    }
}
