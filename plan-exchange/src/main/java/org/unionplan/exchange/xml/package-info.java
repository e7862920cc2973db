/**
 * XML files as small trees: {@code XmlSource} decodes the bytes, {@code XmlParser} parses them within limits, {@code
 * XmlText} writes canonical text. {@code XmlFindings} locates findings, and {@code PlanDifferences} compares a plan with
 * what reading its export gives, so that every loss is reported. Not exported.
 */
@NullMarked
package org.unionplan.exchange.xml;

import org.jspecify.annotations.NullMarked;
