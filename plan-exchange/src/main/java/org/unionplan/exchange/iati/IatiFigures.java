package org.unionplan.exchange.iati;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlText;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Quantity;
import org.unionplan.value.ValueFormatException;

/** Values, dates and dimensions of IATI. */
final class IatiFigures {

    static final String VALUE = "value";
    static final String DATE = "iso-date";

    private IatiFigures() {}

    /** Reads the value of an element, if it is a number written in full; empty is never 0. */
    static Optional<Quantity> read(XmlElement element) {
        return element.getAttribute(VALUE).flatMap(value -> {
            try {
                Decimal number = Decimal.parse(value);
                return number.toBigDecimal().toPlainString().equals(value)
                        ? Optional.of(Quantity.of(number))
                        : Optional.empty();
            } catch (ValueFormatException e) {
                // Words, or a number with marks, which are kept as they are.
                return Optional.empty();
            }
        });
    }

    /** Returns true for the days that dates of XML have, from the year 1 to the year 9999. */
    static boolean isWritable(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }

    static String write(Quantity value) {
        return value.getValue().toBigDecimal().toPlainString();
    }

    /** Returns the attributes of a figure that were read. */
    static Set<String> read(Optional<Quantity> value) {
        return value.isPresent() ? Set.of(VALUE) : Set.of();
    }

    /** Reads the day of an element. */
    static Optional<Timeframe> day(Optional<XmlElement> element) {
        return element.flatMap(each -> each.getAttribute(DATE)).flatMap(day -> {
            try {
                return Optional.of(Timeframe.parse(day)).filter(Timeframe::isDay);
            } catch (ValueFormatException e) {
                // Not a date of the calendar, which is kept as it is.
                return Optional.empty();
            }
        });
    }

    /** Reads the dimensions of an element; empty if one is without a name or value, or twice. */
    static Optional<Dimensions> dimensions(XmlElement element) {
        Dimensions dimensions = Dimensions.NONE;
        for (XmlElement each : element.getChildren("dimension")) {
            Optional<String> name = each.getAttribute("name");
            Optional<String> value = each.getAttribute(VALUE);
            if (name.isEmpty() || value.isEmpty() || dimensions.get(name.get()).isPresent()) {
                return Optional.empty();
            }
            dimensions = dimensions.with(name.get(), value.get());
        }
        return Optional.of(dimensions);
    }

    static void write(XmlElement to, Dimensions dimensions) {
        dimensions.asMap().forEach((name, value) -> {
            XmlElement dimension = to.add("dimension");
            dimension.setAttribute("name", XmlText.clean(name));
            dimension.setAttribute(VALUE, XmlText.clean(value));
        });
    }
}
