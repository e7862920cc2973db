package org.unionplan.value;

import java.io.Serial;

/**
 * The root of every failure this library signals on purpose. Each message states the rule first, then what was found,
 * then how to mend it.
 */
public class UnionplanException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public UnionplanException(String message) {
        super(message);
    }

    public UnionplanException(String message, Throwable cause) {
        super(message, cause);
    }
}
