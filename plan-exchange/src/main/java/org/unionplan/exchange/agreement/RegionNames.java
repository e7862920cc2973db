package org.unionplan.exchange.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionplan.exchange.cell.CellText;

/** The provinces, territories and states of Canada and the United States, and some countries, English and French. */
final class RegionNames {

    private static final Set<String> REGIONS = set("""
            Alberta;British Columbia;Manitoba;New Brunswick;Newfoundland and Labrador;Newfoundland;Labrador
            Nova Scotia;Northwest Territories;Nunavut;Ontario;Prince Edward Island;Quebec;Saskatchewan;Yukon
            Yukon Territory;Colombie-Britannique;Nouveau-Brunswick;Terre-Neuve-et-Labrador;Terre-Neuve
            Nouvelle-Écosse;Territoires du Nord-Ouest;Île-du-Prince-Édouard
            AB;BC;MB;NB;NL;NS;NT;NU;ON;PE;PEI;QC;SK;YT;Alta;Man;Ont;Que;Sask
            Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;District of Columbia;Florida
            Georgia;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts
            Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico
            New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina
            South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington;West Virginia;Wisconsin;Wyoming
            Puerto Rico;Guam
            AL;AK;AZ;AR;CA;CO;CT;DE;DC;FL;GA;HI;ID;IL;IN;IA;KS;KY;LA;ME;MD;MA;MI;MN;MS;MO;MT;NE;NV;NH;NJ;NM;NY
            NC;ND;OH;OK;OR;PA;RI;SC;SD;TN;TX;UT;VT;VA;WA;WV;WI;WY;PR""");

    private static final Set<String> COUNTRIES = set("""
            Canada;United States;United States of America;USA;US;États-Unis;Mexico;Mexique;United Kingdom;UK
            England;Scotland;Wales;Ireland;Northern Ireland;Australia;New Zealand;France;Germany;Belgium""");

    /** Words for a place that is not one town. */
    private static final Set<String> EVERYWHERE = set("""
            Various locations;Various;Various cities;Province-wide;Provincewide;Province wide;State-wide;Statewide
            Multiple locations;Lieux divers;Divers endroits;Divers;À l'échelle de la province;Partout
            Plusieurs endroits;Various places;Throughout""");

    private RegionNames() {}

    private static Set<String> set(String names) {
        return Arrays.stream(names.split("[;\n]")).map(CellText::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns true if that is the name or code of a province, territory or state. Codes are in capital letters. */
    static boolean isRegion(String words) {
        String folded = CellText.folded(words);
        boolean code = folded.length() <= 3;
        return REGIONS.contains(folded) && (!code || isCapital(words));
    }

    private static boolean isCapital(String words) {
        return words.chars().noneMatch(Character::isLowerCase);
    }

    static boolean isCountry(String words) {
        return COUNTRIES.contains(CellText.folded(words));
    }

    static boolean isEverywhere(String words) {
        return EVERYWHERE.contains(CellText.folded(words));
    }

    /** Returns the regions of a piece such as "Ontario and Quebec"; absent if it has anything else. */
    static Optional<java.util.List<String>> regions(String piece) {
        if (isRegion(piece)) {
            return Optional.of(java.util.List.of(piece));
        }
        java.util.List<String> parts = Arrays.stream(piece.split(" (?:and|et|&) |/"))
                .map(String::strip)
                .toList();
        return parts.size() > 1 && parts.stream().allMatch(RegionNames::isRegion)
                ? Optional.of(parts)
                : Optional.empty();
    }
}
