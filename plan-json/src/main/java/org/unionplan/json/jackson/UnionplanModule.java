package org.unionplan.json.jackson;

import java.io.Serial;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.codec.DocumentCodec;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a host's own Jackson 3 mapper read and write documents, alone or inside the host's types, in the same format as
 * {@link DocumentJson}. Without it a mapper would take a document for an ordinary bean and write something that no other
 * tool reads.
 *
 * <p>On the class path {@code findAndAddModules()} finds it; on the module path a host adds it by hand. Problems of form surface as the mapper's own exception for mismatched input.
 */
public final class UnionplanModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    public UnionplanModule() {
        super("unionplan");
        DocumentCodec codec = new DocumentCodec();
        addSerializer(new DocumentSerializer(codec));
        add(StrategicPlan.class, codec);
        add(Pact.class, codec);
        add(AgreementRegister.class, codec);
        add(ProgressReport.class, codec);
        add(Document.class, codec);
    }

    private <T extends Document> void add(Class<T> kind, DocumentCodec codec) {
        addDeserializer(kind, new DocumentDeserializer<>(kind, codec));
    }
}
