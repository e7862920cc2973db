package org.unionplan.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves the code of a rule as it is, so that a provider needs neither message files nor an expression language. */
final class CodeInterpolator implements MessageInterpolator {

    @Override
    public String interpolate(String messageTemplate, Context context) {
        return messageTemplate;
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
        return messageTemplate;
    }
}
