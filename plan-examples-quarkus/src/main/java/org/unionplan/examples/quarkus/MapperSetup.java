package org.unionplan.examples.quarkus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.unionplan.jackson2.UnionplanJackson2Module;

/** Gives the library's module to the mapper: Quarkus looks for none by itself. */
@Singleton
public class MapperSetup implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new UnionplanJackson2Module());
    }
}
