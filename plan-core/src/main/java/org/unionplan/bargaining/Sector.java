package org.unionplan.bargaining;

import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Term;

/** Where the people under an agreement work. */
public final class Sector {

    /** Towns and regions. */
    public static final Term MUNICIPAL = Term.of("municipal");

    /** Homes for long-term care. */
    public static final Term LONG_TERM_CARE = Term.of("long-term-care");

    /** Hospitals. */
    public static final Term HOSPITALS = Term.of("hospitals");

    /** Social services. */
    public static final Term SOCIAL_SERVICES = Term.of("social-services");

    /** Universities and colleges. */
    public static final Term UNIVERSITIES = Term.of("universities");

    /** Schools. */
    public static final Term SCHOOLS = Term.of("schools");

    /** Child care. */
    public static final Term CHILD_CARE = Term.of("child-care");

    /** The public service of a state or province. */
    public static final Term PUBLIC_SERVICE = Term.of("public-service");

    /** Transport. */
    public static final Term TRANSPORT = Term.of("transport");

    /** Energy and water. */
    public static final Term ENERGY = Term.of("energy");

    /** Shops and warehouses. */
    public static final Term RETAIL = Term.of("retail");

    /** Factories. */
    public static final Term MANUFACTURING = Term.of("manufacturing");

    /** All of these words. */
    public static final Vocabulary VOCABULARY = Vocabulary.of(
            "sector",
            MUNICIPAL,
            LONG_TERM_CARE,
            HOSPITALS,
            SOCIAL_SERVICES,
            UNIVERSITIES,
            SCHOOLS,
            CHILD_CARE,
            PUBLIC_SERVICE,
            TRANSPORT,
            ENERGY,
            RETAIL,
            MANUFACTURING);

    private Sector() {}
}
