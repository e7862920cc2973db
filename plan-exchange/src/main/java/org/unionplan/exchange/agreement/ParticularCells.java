package org.unionplan.exchange.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.CollectiveAgreement.Notice;
import org.unionplan.bargaining.CollectiveAgreement.WageIncrease;
import org.unionplan.exchange.DateOrder;
import org.unionplan.exchange.cell.CellList;
import org.unionplan.exchange.cell.Figures;
import org.unionplan.exchange.cell.WrittenDate;
import org.unionplan.message.Message;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.ValueFormatException;

/**
 * Notices and wage increases in cells, several in one: "2025-04-01, 2.25%, 0.50 CAD, hour, Tradespeople". Their pieces
 * have a fixed order; a blank one is absent.
 */
final class ParticularCells {

    private static final String MARKS = ",";
    private static final Pattern PERCENT = Pattern.compile("(.*\\d.*?) ?%(.*)");
    private static final Pattern AMOUNT = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?) ([A-Z]{3})");

    /** Hears of a cell that cannot be read. */
    interface Unread {

        void unread(AgreementColumn column, String code, String words);
    }

    private ParticularCells() {}

    private static String cell(RowCells cells, AgreementColumn column) {
        return cells.get(column);
    }

    private static Optional<String> piece(List<String> pieces, int index) {
        return index < pieces.size() && !pieces.get(index).isEmpty()
                ? Optional.of(pieces.get(index))
                : Optional.empty();
    }

    private static List<String> pieces(String part) {
        return CellList.split(part, MARKS).stream()
                .map(piece -> CellList.unescaped(piece, MARKS))
                .toList();
    }

    /** Reads the notices of a row, from a column of all of them or from one column for each property of one. */
    static List<Notice> notices(RowCells cells, CellReading reading, Unread unread) {
        List<Notice> notices = new ArrayList<>();
        String all = cell(cells, AgreementColumn.NOTICES);
        if (!all.isEmpty()) {
            for (String part : CellList.split(all)) {
                try {
                    notices.add(notice(pieces(part)));
                } catch (ValueFormatException e) {
                    unread.unread(AgreementColumn.NOTICES, "csv.notice", part);
                }
            }
        }
        String date = cell(cells, AgreementColumn.NOTICE_DATE);
        if (date.isEmpty()) {
            keep(cells, unread, AgreementColumn.NOTICE_KIND);
            keep(cells, unread, AgreementColumn.NOTICE_BY);
            keep(cells, unread, AgreementColumn.NOTICE_INITIATED);
            return notices;
        }
        notices.add(Notice.builder()
                .kind(term(cells, reading, AgreementColumn.NOTICE_KIND, unread))
                .date(reading.date(AgreementColumn.NOTICE_DATE, date).date())
                .initiated(Optional.of(cell(cells, AgreementColumn.NOTICE_INITIATED))
                        .filter(words -> !words.isEmpty())
                        .flatMap(words -> reading.date(AgreementColumn.NOTICE_INITIATED, words)
                                .date()))
                .by(term(cells, reading, AgreementColumn.NOTICE_BY, unread))
                .build());
        return notices;
    }

    /** A cell of a notice where the row has no notice. */
    private static void keep(RowCells cells, Unread unread, AgreementColumn column) {
        String words = cell(cells, column);
        if (!words.isEmpty()) {
            unread.unread(column, "csv.notice", words);
        }
    }

    private static Optional<Term> term(RowCells cells, CellReading reading, AgreementColumn column, Unread unread) {
        String words = cell(cells, column);
        Optional<Term> term = words.isEmpty() ? Optional.empty() : reading.noticeTerm(words);
        if (term.isEmpty() && !words.isEmpty()) {
            unread.unread(column, "csv.word", words);
        }
        return term;
    }

    private static Notice notice(List<String> pieces) {
        return Notice.builder()
                .date(piece(pieces, 0).flatMap(ParticularCells::date))
                .kind(piece(pieces, 1).map(Term::of))
                .by(piece(pieces, 2).map(Term::of))
                .initiated(piece(pieces, 3).flatMap(ParticularCells::date))
                .note(piece(pieces, 4).map(Text::of))
                .build();
    }

    private static Optional<Timeframe> date(String words) {
        return WrittenDate.read(words, DateOrder.UNKNOWN).date();
    }

    /** Reads the wage increases of a row. */
    static List<WageIncrease> wages(RowCells cells, Unread unread) {
        List<WageIncrease> increases = new ArrayList<>();
        String all = cell(cells, AgreementColumn.WAGES);
        if (!all.isEmpty()) {
            for (String part : CellList.split(all)) {
                Optional<WageIncrease> increase = increase(pieces(part));
                if (increase.isPresent()) {
                    increases.add(increase.get());
                } else {
                    unread.unread(AgreementColumn.WAGES, "csv.wages", part);
                    increases.add(WageIncrease.builder()
                            .note(CellList.unescaped(part, MARKS))
                            .build());
                }
            }
        }
        return increases;
    }

    private static Optional<WageIncrease> increase(List<String> pieces) {
        try {
            Optional<String> percent = piece(pieces, 1);
            Optional<String> amount = piece(pieces, 2);
            if (pieces.size() == 1) {
                percent =
                        piece(pieces, 0).filter(words -> PERCENT.matcher(words).matches());
                return percent.map(
                        words -> WageIncrease.builder().percent(percent(words)).build());
            }
            if (pieces.size() > 6) {
                return Optional.empty();
            }
            return Optional.of(WageIncrease.builder()
                    .date(piece(pieces, 0).map(Timeframe::parse))
                    .percent(percent.map(ParticularCells::percent))
                    .amount(amount.map(ParticularCells::money))
                    .per(piece(pieces, 3).map(Text::of))
                    .group(piece(pieces, 4).map(Text::of))
                    .note(piece(pieces, 5).map(Text::of))
                    .build());
        } catch (ValueFormatException e) {
            return Optional.empty();
        }
    }

    private static Quantity percent(String words) {
        Matcher percent = PERCENT.matcher(words);
        if (!percent.matches()) {
            throw unreadable(words);
        }
        return Figures.notation(percent.group(1) + percent.group(2)).orElseGet(() -> Quantity.parse(percent.group(1)));
    }

    private static ValueFormatException unreadable(String words) {
        return new ValueFormatException(Message.of("expected.quantity"), words, null);
    }

    private static Money money(String words) {
        Matcher amount = AMOUNT.matcher(words);
        if (!amount.matches()) {
            throw unreadable(words);
        }
        return Money.of(Decimal.parse(amount.group(1)), amount.group(2));
    }

    /** Writes notices so that {@link #notices} has them back. */
    static Stream<String> writtenNotices(CollectiveAgreement agreement) {
        return agreement.getNotices().stream()
                .map(notice -> joined(List.of(
                        notice.getDate().map(WrittenDate::written),
                        notice.getKind().map(Term::toString),
                        notice.getBy().map(Term::toString),
                        notice.getInitiated().map(WrittenDate::written),
                        notice.getNote().map(Text::toString))));
    }

    /** Writes wage increases so that {@link #wages} has them back. */
    static Stream<String> writtenWages(CollectiveAgreement agreement) {
        return agreement.getWageIncreases().stream()
                .map(increase -> joined(List.of(
                        increase.getDate().map(WrittenDate::written),
                        increase.getPercent().map(ParticularCells::percentage),
                        increase.getAmount().map(money -> money.getAmount() + " " + money.getCurrency()),
                        increase.getPer().map(Text::toString),
                        increase.getGroup().map(Text::toString),
                        increase.getNote().map(Text::toString))));
    }

    /** The sign before the words of a source: "2.5% (average)". */
    private static String percentage(Quantity percent) {
        String written = Figures.written(percent);
        int words = written.indexOf(" (");
        return words < 0 ? written + "%" : written.substring(0, words) + "%" + written.substring(words);
    }

    /** At least two pieces, by which they are known to be in order. */
    private static String joined(List<Optional<String>> pieces) {
        int last = 2;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).isPresent()) {
                last = Math.max(last, i + 1);
            }
        }
        return pieces.stream()
                .limit(last)
                .map(piece -> CellList.escaped(piece.orElse(""), MARKS))
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
    }
}
