/**
 * A job on Apache Spark: {@link org.unionplan.examples.spark.Corpus} makes datasets of many documents, and {@link
 * org.unionplan.examples.spark.CorpusJob} writes them. {@code docs/spark.md} describes how to run it.
 */
@NullMarked
package org.unionplan.examples.spark;

import org.jspecify.annotations.NullMarked;
