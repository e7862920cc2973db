package org.unionplan.exchange.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unionplan.actor.Place;
import org.unionplan.exchange.cell.CellList;
import org.unionplan.exchange.cell.CellText;

/**
 * Places in cells: by their words, as "Saskatoon, Saskatchewan" and "Various locations, Ontario and Quebec", or as this
 * library writes them where the words would be read otherwise: locality, region and country with a comma after each, or
 * the words of a source in parentheses.
 */
final class PlaceCells {

    static final String MARKS = ",";
    private static final String BRACKETS = ",()";

    private PlaceCells() {}

    /**
     * The places of a cell.
     *
     * @param certain false if a place is kept as it is written
     */
    record Read(List<Place> places, boolean certain) {}

    /** Reads one part of a cell. */
    static Read read(String part) {
        if (part.startsWith("(") && part.endsWith(")") && part.length() > 2) {
            String words = CellList.unescaped(part.substring(1, part.length() - 1), BRACKETS);
            return new Read(List.of(Place.builder().asWritten(words).build()), true);
        }
        List<String> pieces = CellList.split(part, MARKS).stream()
                .map(piece -> CellList.unescaped(piece, BRACKETS))
                .toList();
        boolean positional = pieces.size() <= 4 && pieces.stream().anyMatch(String::isEmpty);
        return positional ? positional(pieces) : byWords(part, pieces);
    }

    private static Read positional(List<String> pieces) {
        return new Read(List.of(place(pieces)), true);
    }

    private static Read byWords(String part, List<String> pieces) {
        String last = pieces.get(pieces.size() - 1);
        if (pieces.stream().allMatch(piece -> RegionNames.regions(piece).isPresent()) && !isTown(pieces)) {
            return regions(pieces);
        }
        if (pieces.size() == 1) {
            return single(last);
        }
        Optional<List<String>> regions = RegionNames.regions(last);
        List<String> before = pieces.subList(0, pieces.size() - 1);
        if (regions.isPresent()) {
            return inRegions(part, before, regions.get());
        }
        if (RegionNames.isCountry(last) && pieces.size() <= 3) {
            return new Read(List.of(inCountry(before, last)), true);
        }
        return pieces.size() == 2
                ? positional(pieces)
                : new Read(List.of(Place.builder().asWritten(whole(part)).build()), false);
    }

    /** "New York, NY" and "Quebec, Quebec" are towns; "Illinois, Indiana" are not. */
    private static boolean isTown(List<String> pieces) {
        if (pieces.size() != 2) {
            return false;
        }
        String town = CellText.folded(pieces.get(0));
        boolean code = CellText.folded(pieces.get(1)).length() <= 3
                && CellText.folded(pieces.get(0)).length() > 3;
        return code || town.equals(CellText.folded(pieces.get(1)));
    }

    private static Read regions(List<String> pieces) {
        List<Place> places = new ArrayList<>();
        for (String piece : pieces) {
            RegionNames.regions(piece)
                    .orElseThrow()
                    .forEach(region -> places.add(Place.builder().region(region).build()));
        }
        return new Read(places, true);
    }

    private static Read single(String words) {
        if (RegionNames.isCountry(words)) {
            return new Read(List.of(Place.builder().country(words).build()), true);
        }
        return isVague(words)
                ? new Read(List.of(Place.builder().asWritten(words).build()), false)
                : new Read(List.of(Place.builder().locality(words).build()), true);
    }

    private static boolean isVague(String words) {
        String folded = CellText.folded(words);
        return RegionNames.isEverywhere(words)
                || folded.equals("national")
                || folded.equals("nationwide")
                || folded.equals("canada wide");
    }

    private static Read inRegions(String part, List<String> before, List<String> regions) {
        if (before.size() == 1 && RegionNames.isEverywhere(before.get(0))) {
            return regions(regions);
        }
        boolean oneTown = before.size() == 1 || isUnorganized(before);
        if (oneTown && regions.size() == 1) {
            return new Read(
                    List.of(Place.builder()
                            .locality(String.join(", ", before))
                            .region(regions.get(0))
                            .build()),
                    true);
        }
        Place.Builder place = Place.builder().asWritten(whole(part));
        if (regions.size() == 1) {
            place.region(regions.get(0));
        }
        return new Read(List.of(place.build()), false);
    }

    /** A division of Statistics Canada that is no town has a comma in its name: "Division No. 18, Unorganized". */
    private static boolean isUnorganized(List<String> before) {
        String last = CellText.folded(before.get(before.size() - 1));
        return before.size() == 2 && (last.equals("unorganized") || last.equals("non organise"));
    }

    private static Place inCountry(List<String> before, String country) {
        Place.Builder place = Place.builder().country(country);
        if (before.size() == 1 && RegionNames.isRegion(before.get(0))) {
            return place.region(before.get(0)).build();
        }
        place.locality(before.get(0));
        if (before.size() > 1) {
            place.region(before.get(1));
        }
        return place.build();
    }

    private static String whole(String part) {
        return CellList.unescaped(part, BRACKETS);
    }

    /** Returns a place with a locality, a region and a country, of which each may be blank. */
    static Place place(List<String> pieces) {
        Place.Builder place = Place.builder();
        piece(pieces, 0).ifPresent(place::locality);
        piece(pieces, 1).ifPresent(place::region);
        piece(pieces, 2).ifPresent(place::country);
        return place.build();
    }

    private static Optional<String> piece(List<String> pieces, int index) {
        return index < pieces.size() && !pieces.get(index).isBlank()
                ? Optional.of(Objects.requireNonNull(pieces.get(index)))
                : Optional.empty();
    }

    /** Writes a place so that {@link #read} has it back. */
    static String written(Place place) {
        String words = pieces(place, List.of(place.getLocality(), place.getRegion(), place.getCountry()));
        if (words.isEmpty()) {
            return place.getAsWritten()
                    .map(each -> "(" + CellList.escaped(each, BRACKETS) + ")")
                    .orElse("");
        }
        Read again = read(words);
        return again.places().equals(List.of(place)) ? words : words + ",";
    }

    private static String pieces(Place place, List<Optional<String>> pieces) {
        int last = place.getCountry().isPresent() ? 3 : place.getRegion().isPresent() ? 2 : 1;
        return pieces.subList(0, last).stream()
                .map(piece -> CellList.escaped(piece.orElse(""), BRACKETS))
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
    }
}
