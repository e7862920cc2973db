package org.unionplan.shape.engine;

import org.unionplan.lexicon.CurrencyCodes;
import org.unionplan.value.Decimal;
import org.unionplan.value.Text;

/**
 * A constraint on a single value. It equals the Bean Validation annotation on the accessor, for engines that do not read
 * annotations; a test compares the two.
 */
public enum Constraint {
    /** At least one character that is not white space, in every wording. */
    NOT_BLANK("text.blank", "A form was sent off with nothing but a space in a field that had to be filled in.") {
        @Override
        public boolean admits(Object value) {
            return value instanceof Text text ? !text.hasBlankWording() : !((String) value).isBlank();
        }
    },

    /** Zero or more. */
    NOT_NEGATIVE("number.negative", "A minus sign slipped in before a weight or a count.") {
        @Override
        public boolean admits(Object value) {
            return signum(value) >= 0;
        }
    },

    /** One or more. */
    POSITIVE("number.positive", "The number of required consents is zero: it was never filled in.") {
        @Override
        public boolean admits(Object value) {
            return signum(value) > 0;
        }
    },

    /** From 0 to 100. */
    PERCENT("number.percent", "The decimal point of a percentage was lost, or a count was entered for it.") {
        @Override
        public boolean admits(Object value) {
            return signum(value) >= 0 && ((Decimal) value).compareTo(HUNDRED) <= 0;
        }
    },

    /** Three capital letters, as the codes of ISO 4217. */
    CURRENCY("money.currency.form", "A currency was written as a sign or in small letters.") {
        @Override
        public boolean admits(Object value) {
            return CurrencyCodes.isForm((String) value);
        }
    };

    private static final Decimal HUNDRED = Decimal.of(100);

    private final String code;
    private final String mistake;

    Constraint(String code, String mistake) {
        this.code = code;
        this.mistake = mistake;
    }

    /** The code of its finding, which is also the key of its message. */
    public String getCode() {
        return code;
    }

    /** The mistake of real documents it guards against, in a sentence. */
    public String getMistake() {
        return mistake;
    }

    /** Returns true if that value meets the constraint. */
    public abstract boolean admits(Object value);

    private static int signum(Object number) {
        return number instanceof Integer integer ? Integer.signum(integer) : ((Decimal) number).signum();
    }
}
