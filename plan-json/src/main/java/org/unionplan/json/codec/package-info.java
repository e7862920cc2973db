/**
 * Reads and writes the format along the shapes of the model. Not exported: hosts use {@link
 * org.unionplan.json.DocumentJson} or {@link org.unionplan.json.jackson.UnionplanModule}.
 *
 * <ul>
 *   <li>{@link org.unionplan.json.codec.DocumentCodec} is the way in, for whole documents. It keeps {@code ShapeCodecs},
 *       each a {@code ShapeCodec} of one {@code PropertyCodec} a property: the shapes made ready for many documents.
 *   <li>Reading: {@code Header} finds out the type, then {@code DocumentReader} reads objects and lists and {@code
 *       ScalarReader} single values ({@code Days} the plain days), within an {@link
 *       org.unionplan.json.codec.Allowance}; {@code Path} remembers where the parser is.
 *   <li>Problems: {@link org.unionplan.json.codec.Problems} collects them, {@code TokenProblems} adds those at a token,
 *       {@link org.unionplan.json.codec.SyntaxProblem} and {@link org.unionplan.json.codec.Encoding} those that end the
 *       reading. {@link org.unionplan.json.codec.Locator} finds their lines, {@link
 *       org.unionplan.json.codec.FormMessages} their sentences, {@code Shown} what is quoted. {@link
 *       org.unionplan.json.codec.SkippedItems} are what a document was read without.
 *   <li>Writing: {@code DocumentWriter} sends a document to a {@link org.unionplan.json.codec.JsonSink}: {@code ByteSink}
 *       on {@code Utf8Buffer}. {@link org.unionplan.json.codec.JsonText} writes what is no document, and {@link
 *       org.unionplan.json.codec.Chunks} gathers bytes.
 *   <li>Differences: {@link org.unionplan.json.codec.JsonDifference} of two documents as {@code JsonSpan}s, with {@code
 *       ItemKeys} for lists, in {@link org.unionplan.json.codec.PatchOperation}s.
 * </ul>
 */
@NullMarked
package org.unionplan.json.codec;

import org.jspecify.annotations.NullMarked;
