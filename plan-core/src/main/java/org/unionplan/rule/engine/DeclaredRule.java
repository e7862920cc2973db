package org.unionplan.rule.engine;

import org.unionplan.rule.Rule;

/**
 * A rule of the library. Implemented by enums: each constant carries its declaration, and the enum's {@code check} leads
 * from the constant to its method. One class for all rules of a file, since creating a lambda for each would take longer
 * than checking a small plan.
 */
public interface DeclaredRule extends Rule.Check<Object> {

    /** The code, severity, subject, mistake and tuning. */
    RuleDeclaration getDeclaration();
}
