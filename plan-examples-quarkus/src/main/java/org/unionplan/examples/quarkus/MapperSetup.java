package org.unionplan.examples.quarkus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.unionplan.jackson2.UnionplanJackson2Module;

/** Registers the library's module with the mapper, since Quarkus does not look for modules. */
@Singleton
public class MapperSetup implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new UnionplanJackson2Module());
    }
}
