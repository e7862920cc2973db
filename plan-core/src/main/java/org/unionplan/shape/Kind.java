package org.unionplan.shape;

/** What sort of value an attribute holds; engines switch over it. */
public enum Kind {
    /** Characters, kept exactly. */
    STRING,
    /** {@link org.unionplan.value.Text}: words, perhaps in several languages. */
    TEXT,
    /** {@link org.unionplan.value.ElementId} of the thing itself. */
    ID,
    /** {@link org.unionplan.value.ElementId} of another thing in the document. */
    REFERENCE,
    /** {@link org.unionplan.value.ElementId} that names something without pointing at it. */
    TOKEN,
    /** {@link org.unionplan.value.Term} of an open vocabulary. */
    TERM,
    /** A constant of a closed vocabulary. */
    KEYWORD,
    BOOLEAN,
    /** {@link Integer}. */
    INTEGER,
    /** {@link org.unionplan.value.Decimal}. */
    DECIMAL,
    /** {@link java.time.LocalDate}. */
    DATE,
    /** {@link java.time.Period}. */
    PERIOD,
    /** {@link org.unionplan.value.LanguageTag}. */
    LANGUAGE,
    /** {@link org.unionplan.value.FormatVersion}, on documents. */
    FORMAT_VERSION,
    /** {@link org.unionplan.value.Dimensions}. */
    DIMENSIONS,
    /** {@link org.unionplan.value.Timeframe}: its notation, or an object. */
    TIMEFRAME,
    /** {@link org.unionplan.value.Recurrence}: its notation, or an object. */
    RECURRENCE,
    /** {@link org.unionplan.value.Quantity}: a number, or an object. */
    QUANTITY,
    /** Something with a shape of its own. */
    OBJECT
}
