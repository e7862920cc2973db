/**
 * Results of activities in the IATI standard, by {@link org.unionplan.exchange.iati.IatiFile}.
 *
 * <p>{@code IatiReader} makes cornerstones of activities and priorities of results, {@code IatiIndicatorReader} metrics of
 * indicators; the classes called {@code ...Writer} are the way back. {@code IatiNarratives} are texts by language, {@code
 * IatiRest} keeps every element and attribute that the model has no place for, {@code IatiOrder} is the order of elements.
 */
@NullMarked
package org.unionplan.exchange.iati;

import org.jspecify.annotations.NullMarked;
