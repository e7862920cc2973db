package org.unionplan.message;

import java.io.Serial;
import java.util.List;
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

    /** A failure with a message in every language of the library; {@link #getMessage()} is in English. */
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

    /** Something was to be built without a member that gives it its identity, such as the id of an actor. */
    public static final class MissingMember extends UnionplanException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final List<String> members;

        /** Tells which required members were not set. */
        public MissingMember(String... members) {
            super(Message.of("model.incomplete").with("members", String.join(", ", members)));
            this.members = List.of(members);
        }

        /** The required members that were not set; at least one. */
        public List<String> getMembers() {
            return members;
        }
    }
}
