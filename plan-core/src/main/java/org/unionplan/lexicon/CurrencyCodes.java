package org.unionplan.lexicon;

import java.util.Optional;
import java.util.Set;

/** The currency codes of ISO 4217 in use or lately withdrawn, here because virtual machines differ in what they know. */
public final class CurrencyCodes {

    private static final Set<String> KNOWN = Set.of(("AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF"
                    + " BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE"
                    + " CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG"
                    + " HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD"
                    + " LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD"
                    + " OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS"
                    + " SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS"
                    + " VED VES VND VUV WST XAF XCD XCG XDR XOF XPF XSU XUA YER ZAR ZMW ZWG ZWL")
            .split(" ", -1));

    private CurrencyCodes() {}

    /** Returns true for three capital letters. */
    public static boolean isForm(String code) {
        return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** Returns the unit if it is a currency and the expected unit is another one. */
    public static Optional<String> mismatch(Optional<String> expected, Optional<String> unit) {
        Optional<String> own = expected.filter(CurrencyCodes::isKnown);
        return unit.filter(CurrencyCodes::isKnown)
                .filter(code -> own.isPresent() && !own.get().equals(code));
    }

    /** Returns true for a known code. */
    public static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }
}
