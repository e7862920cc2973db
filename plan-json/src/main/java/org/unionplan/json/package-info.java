/**
 * Reads and writes documents as JSON. {@link org.unionplan.json.DocumentJson} is the way in.
 *
 * <ul>
 *   <li>Reading: {@link org.unionplan.json.DocumentJson} returns a document, or an {@link
 *       org.unionplan.json.Inspection} of document and report; {@link org.unionplan.json.JsonSource} finds lines and
 *       columns later. {@link org.unionplan.json.JsonLimits} bounds what is read. Failures are a {@link
 *       org.unionplan.json.JsonFormatException} and, for files that cannot be written, an {@link
 *       org.unionplan.json.UnwritableFileException}.
 *   <li>JSON Lines: {@link org.unionplan.json.JsonLines} is a sequence of {@link org.unionplan.json.JsonLine}, cut by
 *       {@code LineReader} and worked on in parallel by {@code InOrder}.
 *   <li>Many documents: {@link org.unionplan.json.PortfolioReader} reads folders and files, found by {@code
 *       FolderWalk}, in parallel as well.
 *   <li>Patches: {@link org.unionplan.json.JsonPatch}.
 *   <li>Schema: {@link org.unionplan.json.DocumentSchema}, with {@code SchemaDefinitions} for each shape, both writing
 *       through {@code SchemaWriter}.
 *   <li>Reports: {@link org.unionplan.json.ReportJson}, with {@code SarifLog} and {@code RuleTexts} for SARIF.
 * </ul>
 *
 * <p>All of it uses the package {@code codec}, which is not exported.
 */
@NullMarked
package org.unionplan.json;

import org.jspecify.annotations.NullMarked;
