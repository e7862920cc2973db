package org.unionplan.exchange.stratml;

import java.util.List;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlFindings;

/** A step that makes a file more like what its schema says, with a finding for each thing that it changes. */
interface StratmlRepair {

    /** Repairs a file that was written for that version. */
    void repair(XmlElement root, StratmlVersion version, XmlFindings findings);

    /** Repairs a file that was read, so that it is one of the current Part 2. */
    static void read(XmlElement root, StratmlVersion version, XmlFindings findings) {
        new NameRepair().repair(root, version, findings);
        write(root, version, StratmlSchema.PART_2, findings);
    }

    /** Puts the elements of a file in the order of its schema, with all that the schema needs. */
    static void write(XmlElement root, StratmlVersion version, StratmlSchema schema, XmlFindings findings) {
        List<StratmlRepair> repairs = List.of(
                new ContentRepair(schema),
                new ValueRepair(),
                new EmptyRepair(schema),
                new IdentifierRepair(),
                new RequiredRepair(schema));
        repairs.forEach(repair -> repair.repair(root, version, findings));
    }
}
