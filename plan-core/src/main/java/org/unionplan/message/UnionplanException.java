package org.unionplan.message;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The root of every failure this library signals on purpose. Each message states the rule first, then what was found,
 * then how to mend it.
 */
public class UnionplanException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable Message problem;

    public UnionplanException(String message) {
        super(message);
        this.problem = null;
    }

    /** A failure that can be told in every language of the library; {@link #getMessage()} is in English. */
    public UnionplanException(Message problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public UnionplanException(String message, Throwable cause) {
        super(message, cause);
        this.problem = null;
    }

    /** The failure as a code and parameters, where it has one. */
    public Optional<Message> getProblem() {
        return Optional.ofNullable(problem);
    }
}
