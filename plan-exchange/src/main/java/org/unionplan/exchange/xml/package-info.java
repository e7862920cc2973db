/**
 * XML files as small trees: {@code XmlSource} decodes the bytes, {@code XmlParser} parses them within limits, {@code
 * XmlText} writes canonical text. {@code XmlFindings} locates findings. Not exported.
 */
@NullMarked
package org.unionplan.exchange.xml;

import org.jspecify.annotations.NullMarked;
