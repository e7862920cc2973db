package org.unionplan.exchange.agreement;

import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.unionplan.exchange.DateOrder;
import org.unionplan.exchange.ListTable;
import org.unionplan.exchange.NumberMarks;
import org.unionplan.exchange.csv.CsvFindings;
import org.unionplan.value.ElementId;

/**
 * Reads agreements from lists in any file format. Dates and numbers are read by the evidence of their whole column unless
 * their order and marks are stated here. {@link AgreementCsv} uses it for CSV.
 */
public final class AgreementLists {

    private static final AgreementLists STANDARD =
            new AgreementLists(DateOrder.UNKNOWN, NumberMarks.UNKNOWN, ListMapping.none(), null);

    private final DateOrder dates;
    private final NumberMarks numbers;
    private final ListMapping mapping;
    private final @Nullable LongConsumer progress;

    private AgreementLists(DateOrder dates, NumberMarks numbers, ListMapping mapping, @Nullable LongConsumer progress) {
        this.dates = dates;
        this.numbers = numbers;
        this.mapping = mapping;
        this.progress = progress;
    }

    /** Returns the reading that assumes nothing. */
    public static AgreementLists standard() {
        return STANDARD;
    }

    /** Returns the same with that order of day and month. */
    public AgreementLists withDates(DateOrder order) {
        return new AgreementLists(order, numbers, mapping, progress);
    }

    /** Returns the same with that decimal mark. */
    public AgreementLists withNumbers(NumberMarks marks) {
        return new AgreementLists(dates, marks, mapping, progress);
    }

    /** Returns the same with headings of a source of one's own. */
    public AgreementLists withMapping(ListMapping headings) {
        return new AgreementLists(dates, numbers, headings, progress);
    }

    /** Returns the same with a listener that hears the number of rows read so far, after each row. */
    public AgreementLists withProgress(LongConsumer rows) {
        return new AgreementLists(dates, numbers, mapping, rows);
    }

    /**
     * Reads a list.
     *
     * @param register the identifier of the register it becomes
     * @param form a description of the form of the list, for {@link AgreementImport#getForm()}
     */
    public AgreementImport read(ListTable list, ElementId register, String form) {
        return read(list, register, form, new CsvFindings());
    }

    AgreementImport read(ListTable list, ElementId register, String form, CsvFindings findings) {
        return new ListReading(list, register, this, findings).read(form);
    }

    DateOrder dates() {
        return dates;
    }

    NumberMarks numbers() {
        return numbers;
    }

    ListMapping mapping() {
        return mapping;
    }

    @Nullable
    LongConsumer progress() {
        return progress;
    }
}
