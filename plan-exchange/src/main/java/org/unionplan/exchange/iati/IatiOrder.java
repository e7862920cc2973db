package org.unionplan.exchange.iati;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.unionplan.exchange.xml.XmlElement;

/** The order of elements in activity files, version 2.03. */
final class IatiOrder {

    private static final List<String> FIGURE = List.of("location", "dimension", "comment", "document-link");

    private static final Map<String, List<String>> PARTS = Map.of(
            "iati-activity",
            List.of(
                    ("iati-identifier reporting-org title description participating-org other-identifier activity-status "
                                    + "activity-date contact-info activity-scope recipient-country recipient-region location "
                                    + "sector tag country-budget-items humanitarian-scope policy-marker collaboration-type "
                                    + "default-flow-type default-finance-type default-aid-type default-tied-status budget "
                                    + "planned-disbursement capital-spend transaction document-link related-activity "
                                    + "legacy-data conditions result crs-add fss")
                            .split(" ", -1)),
            "result",
            List.of("title", "description", "document-link", "reference", "indicator"),
            "indicator",
            List.of("title", "description", "document-link", "reference", "baseline", "period"),
            "baseline",
            List.of("location", "dimension", "document-link", "comment"),
            "period",
            List.of("period-start", "period-end", "target", "actual"),
            "target",
            FIGURE,
            "actual",
            FIGURE);

    private IatiOrder() {}

    /** Puts the children of an element, and those below them, in the order of the standard. */
    static void arrange(XmlElement element) {
        List<String> names = PARTS.get(element.getName());
        if (names != null) {
            List<XmlElement> inOrder = new ArrayList<>(element.getChildren());
            inOrder.sort(Comparator.comparingInt(child -> position(names, child)));
            element.setChildren(inOrder);
        }
        element.getChildren().forEach(IatiOrder::arrange);
    }

    private static int position(List<String> names, XmlElement child) {
        int position = names.indexOf(child.getName());
        return position < 0 ? names.size() : position;
    }
}
