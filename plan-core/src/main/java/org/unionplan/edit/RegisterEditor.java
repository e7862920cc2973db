package org.unionplan.edit;

import java.util.Objects;
import org.unionplan.bargaining.AgreementRegister;

/** Edits a register of agreements. Not thread-safe; the registers it gives are immutable. */
public final class RegisterEditor extends DocumentEditor<AgreementRegister, RegisterEditor> {

    private RegisterEditor(AgreementRegister register) {
        super(register);
    }

    /** Begins with that register, which stays as it is. */
    public static RegisterEditor of(AgreementRegister register) {
        Objects.requireNonNull(register, "register");

        return new RegisterEditor(register);
    }

    @Override
    protected RegisterEditor self() {
        return this;
    }
}
