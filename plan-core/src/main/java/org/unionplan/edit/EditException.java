package org.unionplan.edit;

import java.io.Serial;
import org.unionplan.value.UnionplanException;

/** An edit that was refused; the document is as it was. */
public final class EditException extends UnionplanException {

    @Serial
    private static final long serialVersionUID = 1L;

    EditException(String message) {
        super(message);
    }
}
