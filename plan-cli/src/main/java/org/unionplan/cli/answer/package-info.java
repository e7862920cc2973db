/**
 * Answers of the library in each form they can be printed in: {@code *Text} for people, {@code *Json} for programs through
 * {@code JsonTree}, {@code *Csv} and {@code *Markdown}.
 */
@NullMarked
package org.unionplan.cli.answer;

import org.jspecify.annotations.NullMarked;
